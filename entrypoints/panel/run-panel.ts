import { browser } from '@wxt-dev/browser';
import { render } from 'preact';
import { panelStyles } from '../../components/panel/panel-styles.ts';
import type { HoverEvent } from '../../page/hover/hover.ts';
import type { PanelPort } from '../../page/hover/panel-port.ts';
import { openPanel } from '../../page/panel/open-panel.ts';
import type { PageSettings } from '../stages/messages.ts';
import { endWithoutExtension } from '../stages/session.ts';
import { closeAlone } from './close-alone.ts';
import { drawPanel } from './draw-panel.tsx';
import { nextPanel } from './next-panel.ts';
import { panelCallbacks } from './panel-callbacks.ts';
import { noPanel, type PanelEvent, shownBy } from './panel-state.ts';
import { createTip } from './tip.ts';

/** The panel of a frame as it runs. */
export interface PanelRun {
  /** The panel as the hover opens and closes it. */
  port: PanelPort;
  /** Draws anew what is shown, after the settings have changed. */
  redraw(): void;
  /** Whether the extension has gone, with which the panel goes too. */
  isOver(): boolean;
}

export interface PanelRunOptions {
  settings(): PageSettings;
  /** Tells the hover. */
  tell(event: HoverEvent): void;
  session: AbortSignal;
}

/** Runs the panel of a frame: draws, hides and ends it as its state says. It may outlive the session. */
export function runPanel({ settings, tell, session }: PanelRunOptions): PanelRun {
  const end = new AbortController();
  const tip = createTip(settings);
  const direction = browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
  let state = noPanel;
  let mount: HTMLElement | undefined;

  const redraw = () => {
    const shown = shownBy(state);
    if (!shown || !mount) return;
    const showsTip = tip.isNew();
    drawPanel(shown, { page: settings(), mount, direction, callbacks, showsTip, redraw });
  };
  const send = (event: PanelEvent) => {
    const before = state;
    state = nextPanel(before, event);
    if (state === before) return;
    if (state.phase === 'over') over();
    else if (state.phase === 'closed') close();
    else if (state.phase === before.phase || state.phase === 'open') redraw();
    else closeAlone(port.box, () => send({ type: 'leave' }), end.signal);
  };
  const close = () => {
    // What was drawn stays while it fades; the next opening draws over it.
    port.hide();
    tip.see();
  };
  const over = () => {
    end.abort();
    if (mount) render(null, mount);
  };
  const isOver = () => {
    if (!endWithoutExtension()) return false;
    send({ type: 'extension-end' });
    return true;
  };
  const seeTip = () => {
    tip.see();
    redraw();
  };
  const reach = { shown: () => shownBy(state), mount: () => mount, send, tell, seeTip };
  const callbacks = panelCallbacks(reach);
  const port = openPanel({
    css: panelStyles,
    dir: direction,
    draw(view, place) {
      if (!mount) watchUse(place, isOver, end.signal);
      mount = place;
      send({ type: 'open', view });
    },
    tell,
    signal: end.signal,
  });
  session.addEventListener('abort', () => send({ type: 'session-end' }));
  return {
    redraw,
    isOver,
    port: {
      ...port,
      prepare: (request) => isOver() || port.prepare(request),
      show: (request) => isOver() || port.show(request),
      hide: () => send({ type: 'hide' }),
    },
  };
}

/** Without the extension there are no words to draw with, so each use of the panel asks for it first. */
function watchUse(place: HTMLElement, isOver: () => boolean, signal: AbortSignal) {
  const use = (event: Event) => isOver() && event.stopPropagation();
  for (const type of ['pointerdown', 'keydown'])
    place.addEventListener(type, use, { capture: true, signal });
}
