import { browser } from '@wxt-dev/browser';
import { render } from 'preact';
import type { PlacedClaim } from '../../articles/index.ts';
import { formatPlace } from '../../articles/library-place.ts';
import type { PanelAction } from '../../components/panel/panel-actions.ts';
import { panelStyles } from '../../components/panel/panel-styles.ts';
import { hostName } from '../../page/dom/host-name.ts';
import type { HoverEvent } from '../../page/hover/hover.ts';
import type { PanelPort } from '../../page/hover/panel-port.ts';
import { startHover } from '../../page/hover/start-hover.ts';
import { watchTermKeys } from '../../page/hover/watch-term-keys.ts';
import { openPanel } from '../../page/panel/open-panel.ts';
import type { PanelChoice } from '../../settings/choices/panel-choice.ts';
import { sendMessage } from '../stages/messages.ts';
import { endWithoutExtension, type Reading } from '../stages/session.ts';
import { announceTerms } from './announce-terms.ts';
import { closeAlone } from './close-alone.ts';
import { copyToClipboard } from './copy-to-clipboard.ts';
import { drawPanel } from './draw-panel.tsx';
import { followSettings } from './follow-settings.ts';
import { learnWhenIdle } from './known-of.ts';
import {
  goneBack,
  goneOn,
  openedAt,
  outlivesSession,
  type PanelState,
  shownTerm,
} from './panel-state.ts';
import { serveFrames, tellingFrames } from './serve-frames.ts';
import { serveTermCommands } from './serve-term-commands.ts';
import { inTopIfSmall } from './small-frame.ts';

/** Opens panels on the terms of a frame as the pointer rests on them, and carries out what is chosen in them. */
export function startPanel(reading: Reading, session: AbortSignal): void {
  const own = new AbortController();
  removeRemains(reading.shadowRoots());
  let state: PanelState | undefined;
  let mount: HTMLElement | undefined;
  let alone: AbortController | undefined;
  let openings = 0;
  let tipSeen = false;

  const isOver = () => {
    if (!endWithoutExtension()) return false;
    end();
    return true;
  };
  const tell = (event: HoverEvent) => {
    if (!isOver()) hover.send(event);
  };
  const set = (next: PanelState) => {
    state = next;
    if (mount)
      drawPanel(next, { page: settings(), mount, direction, callbacks, showsTip: showsTip() });
  };
  const settings = followSettings(reading.settings(), () => state && set(state), session);
  const close = () => {
    tell({ type: 'dismiss' });
    if (alone) end();
  };
  const end = () => {
    alone?.abort();
    own.abort();
    if (mount) render(null, mount);
    state = undefined;
  };
  const showsTip = () => !tipSeen && !settings().settings.tipSeen;
  const forgetTip = () => {
    if (!showsTip()) return;
    tipSeen = true;
    void sendMessage('choose', { type: 'tipSeen' }).catch(() => {});
  };
  const act = (action: PanelAction) => {
    if (!state) return;
    // Said before it is done: switching off ends the session, perhaps before the answer is here.
    const undo = sendMessage('choose', choiceOf(action, state));
    set({ ...state, done: { action, undo } });
    undo.catch(() => state?.done?.undo === undo && set({ ...state, done: undefined }));
  };
  const undo = async () => {
    const done = state?.done;
    const change = await done?.undo.catch(() => undefined);
    if (change) await sendMessage('undo', change);
    if (alone) end();
    else if (state && state.done === done) set({ ...state, done: undefined });
  };
  const callbacks = {
    onClose: close,
    onPin(pinned: boolean) {
      tell({ type: 'pin', pinned });
      if (state) set({ ...state, pinned });
    },
    onCopy: (text: string) =>
      mount ? copyToClipboard(text, mount) : Promise.reject(new Error('The panel is closed.')),
    onOpenClaim: ({ article, section, claim }: PlacedClaim) =>
      void sendMessage(
        'openLibrary',
        formatPlace({ article: article.id, section: section.id, claim: claim.id }),
      ),
    onAllSections: () => void sendMessage('openLibrary', ''),
    onSearch: (query: string) => void sendMessage('openLibrary', formatPlace({ query })),
    onAction: act,
    onUndo: () => void undo(),
    onTipSeen() {
      forgetTip();
      if (state) set(state);
    },
    onShowTerm: (term: string) => state && set(goneOn(state, term)),
    onBack: () => state && set(goneBack(state)),
    onLeave: () => (alone ? end() : tell({ type: 'step-out' })),
  };
  // Without the extension there are no words to draw with, so each use asks for it first.
  const watchUse = (place: HTMLElement) => {
    const use = (event: Event) => isOver() && event.stopPropagation();
    for (const type of ['pointerdown', 'keydown'])
      place.addEventListener(type, use, { capture: true, signal: own.signal });
  };
  const direction = browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
  const port = openPanel({
    css: panelStyles,
    dir: direction,
    draw(view, place) {
      if (!mount) watchUse(place);
      mount = place;
      openings += 1;
      set(openedAt(view, openings));
    },
    tell,
    signal: own.signal,
  });
  session.addEventListener('abort', () => {
    // Switching the site off ends the session, but its undo must stay within reach.
    if (!state || !outlivesSession(state)) return end();
    alone = new AbortController();
    closeAlone(() => port.box(), end, alone.signal);
  });
  const panel: PanelPort = {
    ...port,
    prepare: (request) => isOver() || port.prepare(request),
    show: (request) => isOver() || port.show(request),
    hide() {
      if (session.aborted && state && outlivesSession(state)) return;
      // What was drawn stays while it fades; the next opening draws over it.
      port.hide();
      if (state) forgetTip();
      state = undefined;
    },
  };
  const delays = () => {
    const { openDelay: rest, closeDelay: leave } = settings().settings;
    return { rest, leave };
  };
  const hover = startHover({
    marks: reading.marks,
    panel: inTopIfSmall(tellingFrames(panel), tell, session),
    delays,
    opensByTouch: () => settings().settings.touch,
    shadowRoots: reading.shadowRoots,
    signal: session,
  });
  serveTermCommands(reading.marks, hover, session);
  serveFrames(hover, delays, session);
  if (!reading.settings().hasCommands) watchTermKeys(hover, session);
  announceTerms(reading, session);
  learnWhenIdle(Object.keys(reading.counts()), session);
}

/** Takes away what scripts of an earlier version have left open, which they cannot use anymore. */
function removeRemains(shadowRoots: readonly ShadowRoot[]) {
  for (const root of [document, ...shadowRoots])
    for (const element of root.querySelectorAll(hostName)) element.remove();
}

function choiceOf(action: PanelAction, state: PanelState): PanelChoice {
  switch (action) {
    case 'hideHere':
    case 'hideEverywhere':
      return { type: action, term: shownTerm(state) };
    case 'notThisMeaning':
      return { type: action, form: state.view.mark.mention.form };
    default:
      return { type: action };
  }
}
