import type { PlacedClaim } from '../../articles/index.ts';
import { formatPlace } from '../../articles/library-place.ts';
import type {
  PanelAction,
  PanelCallbacks,
  Progress,
} from '../../components/panel/panel-actions.ts';
import type { HoverEvent } from '../../page/hover/hover.ts';
import type { PanelChoice } from '../../settings/choices/panel-choice.ts';
import { sendMessage } from '../stages/messages.ts';
import { untilAnswered } from '../stages/until-answered.ts';
import { copyToClipboard } from './copy-to-clipboard.ts';
import { mayAct } from './may-act.ts';
import { type Done, type PanelEvent, type ShownPanel, shownTerm } from './panel-state.ts';
import { learn } from './sheets.ts';
import type { Tip } from './tip.ts';

/** Longest text that is searched for in the library, in UTF-16 code units. */
const longestQuery = 200;
/** How often the library is asked for: what opens much later, nobody wants anymore. */
const fewTries = 4;

/** What the callbacks of a panel act on. */
export interface PanelReach {
  /** What the panel shows now, if anything. */
  shown(): ShownPanel | undefined;
  /** Where it is drawn, once it has been. */
  mount(): HTMLElement | undefined;
  send(event: PanelEvent): void;
  /** Tells the hover. */
  tell(event: HoverEvent): void;
  /** Draws anew what is shown. */
  redraw(): void;
  tip: Tip;
  /** Ends the panel. */
  signal: AbortSignal;
}

/** What a drawn panel calls, searches of the library included. */
export type DrawnCallbacks = PanelCallbacks & {
  /** Searches the library for a word. */
  onSearch(word: string): void;
  /** Opens the library at something that was found in it. */
  onOpenHit(place: string): void;
};

/** Carries out what is chosen in the panel. */
export function panelCallbacks({
  shown,
  mount,
  send,
  tell,
  tip,
  redraw,
  signal,
}: PanelReach): DrawnCallbacks {
  const openLibrary = (fragment: string) =>
    void untilAnswered(() => sendMessage('openLibrary', fragment), signal, fewTries);
  const { choose, undo, withDone } = choosing({ shown, send });
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
    onOpenPlace: (place) => openLibrary(formatPlace(place)),
    onAllSections: () => openLibrary(''),
    onOpenHit: openLibrary,
    onSearch: (query) => openLibrary(formatPlace({ query: query.slice(0, longestQuery) })),
    onAction: choose,
    onAgain: withDone(({ action }) => choose(action)),
    onLetGo: () => send({ type: 'let-go' }),
    onUndo: withDone(undo),
    onTipSeen() {
      tip.see();
      redraw();
    },
    async onShowTerm(term) {
      const before = shown()?.openings;
      await learn(term);
      // Another panel may have opened meanwhile.
      if (shown()?.openings === before) send({ type: 'go-on', term });
    },
    onTurnTo: (leaf) => send({ type: 'turn-to', leaf }),
    onBack: () => send({ type: 'go-back' }),
  };
}

/** Carries out choices, and takes them back. */
function choosing({ shown, send }: Pick<PanelReach, 'shown' | 'send'>) {
  const choose = (action: PanelAction) => {
    const panel = shown();
    if (!panel || !mayAct(panel, action)) return;
    const done = { action, undo: sendMessage('choose', choiceOf(action, panel)) };
    // Noted before it is done: switching off ends the session, perhaps before the answer is here.
    send({ type: 'act', done });
    const come = (progress: Progress) => () => send({ type: 'progress', done, progress });
    done.undo.then(come('stored'), come('refused'));
  };
  const withDone = (act: (done: Done) => void) => () => {
    const done = shown()?.done;
    if (done) act(done);
  };
  const undo = async (done: Done) => {
    // A slow answer must not leave standing what the press has taken back.
    send({ type: 'progress', done, progress: 'asked' });
    try {
      await sendMessage('undo', await done.undo);
      send({ type: 'undo', done });
    } catch {
      send({ type: 'progress', done, progress: 'kept' });
    }
  };
  return { choose, undo, withDone };
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
