import type { PanelAction, Progress } from '../../components/panel/panel-actions.ts';
import type { Leaf } from '../../components/panel/sections/leaf.ts';
import type { TermId } from '../../detection/types.ts';
import type { PanelView } from '../../page/panel/open-panel.ts';
import type { UndoId } from '../stages/messages.ts';

/** What was just chosen in a panel, and what takes it back once it is stored. */
export interface Done {
  action: PanelAction;
  undo: Promise<UndoId>;
}

/** Where a reader has been in a panel: at the first view of a term, or at one of its leaves. */
export interface Stop {
  term: TermId;
  leaf: Leaf | undefined;
}

/** What a panel shows. */
export interface ShownPanel {
  view: PanelView;
  /** The term at which it opened, and where the reader went on to; the last is shown. */
  trail: [Stop, ...Stop[]];
  /** The leaf from which the reader has just come back, if any. */
  cameFrom: Leaf | undefined;
  pinned: boolean;
  done: Done | undefined;
  /** How far that has come. */
  progress: Progress;
  /** Panels opened so far, which tells one opening from the next. */
  openings: number;
}

/** The panel of a frame: none, one that is drawn (though perhaps not in sight yet), one that is left alone since what was
 *  done in it ended the session while its undo must stay within reach, or none ever again. */
export type PanelState =
  | { phase: 'closed'; openings: number }
  | ({ phase: 'open' | 'alone' } & ShownPanel)
  | { phase: 'over' };

/** What happens to the panel. */
export type PanelEvent =
  | { type: 'open'; view: PanelView }
  | { type: 'hide' }
  | { type: 'leave' }
  | { type: 'pin'; pinned: boolean }
  | { type: 'act'; done: Done }
  | { type: 'progress'; done: Done; progress: Progress }
  | { type: 'let-go' }
  | { type: 'undo'; done: Done | undefined }
  | { type: 'go-on'; term: TermId }
  | { type: 'turn-to'; leaf: Leaf }
  | { type: 'go-back' }
  | { type: 'session-end' }
  | { type: 'extension-end' };

/** The panel of a frame in which none has opened. */
export const noPanel: PanelState = { phase: 'closed', openings: 0 };

/** The panel of a frame in which none will open again. */
export const over: PanelState = { phase: 'over' };

/** What the panel shows, if anything. */
export function shownBy(state: PanelState): ShownPanel | undefined {
  return state.phase === 'open' || state.phase === 'alone' ? state : undefined;
}

/** Where the reader is. */
export function shownStop({ trail }: Pick<ShownPanel, 'trail'>): Stop {
  return trail.at(-1) ?? trail[0];
}

/** The term that is shown. */
export function shownTerm(shown: Pick<ShownPanel, 'trail'>): TermId {
  return shownStop(shown).term;
}
