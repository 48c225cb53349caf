import type { PlacedClaim } from '../../articles/index.ts';
import { formatPlace } from '../../articles/library-place.ts';
import type { PanelAction, PanelCallbacks } from '../../components/panel/panel-actions.ts';
import type { HoverEvent } from '../../page/hover/hover.ts';
import type { PanelChoice } from '../../settings/choices/panel-choice.ts';
import { sendMessage } from '../stages/messages.ts';
import { copyToClipboard } from './copy-to-clipboard.ts';
import { type PanelEvent, type ShownPanel, shownTerm } from './panel-state.ts';
import { learn } from './sheets.ts';

/** What the callbacks of a panel act on. */
export interface PanelReach {
  /** What the panel shows now, if anything. */
  shown(): ShownPanel | undefined;
  /** Where it is drawn, once it has been. */
  mount(): HTMLElement | undefined;
  send(event: PanelEvent): void;
  /** Tells the hover. */
  tell(event: HoverEvent): void;
  /** Notes that the tip was seen. */
  seeTip(): void;
}

/** What a drawn panel calls, searches of the library included. */
export type DrawnCallbacks = PanelCallbacks & {
  /** Searches the library for a word. */
  onSearch(word: string): void;
};

/** Carries out what is chosen in the panel. */
export function panelCallbacks({ shown, mount, send, tell, seeTip }: PanelReach): DrawnCallbacks {
  const openLibrary = (fragment: string) => void sendMessage('openLibrary', fragment);
  const undo = async () => {
    const done = shown()?.done;
    const change = await done?.undo.catch(() => undefined);
    if (change) await sendMessage('undo', change);
    send({ type: 'undo', done });
  };
  return {
    onClose() {
      tell({ type: 'dismiss' });
      send({ type: 'leave' });
    },
    onLeave() {
      tell({ type: 'step-out' });
      send({ type: 'leave' });
    },
    onPin(pinned) {
      tell({ type: 'pin', pinned });
      send({ type: 'pin', pinned });
    },
    async onCopy(text) {
      const place = mount();
      if (!place) throw new Error('The panel is closed.');
      await copyToClipboard(text, place);
    },
    onOpenClaim: ({ article, section, claim }: PlacedClaim) =>
      openLibrary(formatPlace({ article: article.id, section: section.id, claim: claim.id })),
    onAllSections: () => openLibrary(''),
    onSearch: (query) => openLibrary(formatPlace({ query })),
    onAction(action) {
      const panel = shown();
      if (!panel) return;
      // Said before it is done: switching off ends the session, perhaps before the answer is here.
      const done = { action, undo: sendMessage('choose', choiceOf(action, panel)) };
      send({ type: 'act', done });
      done.undo.catch(() => send({ type: 'refuse', done }));
    },
    onUndo: () => void undo(),
    onTipSeen: seeTip,
    async onShowTerm(term) {
      const before = shown()?.openings;
      await learn(term);
      // Another panel may have opened meanwhile.
      if (shown()?.openings === before) send({ type: 'go-on', term });
    },
    onBack: () => send({ type: 'go-back' }),
  };
}

function choiceOf(action: PanelAction, panel: ShownPanel): PanelChoice {
  switch (action) {
    case 'hideHere':
    case 'hideEverywhere':
      return { type: action, term: shownTerm(panel) };
    case 'notThisMeaning':
      return { type: action, form: panel.view.mark.mention.form };
    default:
      return { type: action };
  }
}
