import type { PanelAction } from '../../components/panel/panel-actions.ts';
import type { TermId } from '../../detection/types.ts';
import type { PanelView } from '../../page/panel/open-panel.ts';
import type { SettingsChange } from '../../settings/choices/settings.ts';

/** What the open panel shows. */
export interface PanelState {
  view: PanelView;
  /** The term at which it opened, and the terms the reader went on to; the last is shown. */
  trail: [TermId, ...TermId[]];
  pinned: boolean;
  /** What was just done, and what takes it back once it is done. */
  done: { action: PanelAction; undo: Promise<SettingsChange> } | undefined;
  /** Tells one opening from the next. */
  opening: number;
}

/** The panel as it opens over a mark. */
export function openedAt(view: PanelView, opening: number): PanelState {
  return { view, trail: [view.mark.mention.term], pinned: false, done: undefined, opening };
}

/** The term that is shown. */
export function shownTerm({ trail }: PanelState): TermId {
  return trail.at(-1) ?? trail[0];
}

/** The panel after the reader went on to another term. */
export function goneOn(state: PanelState, term: TermId): PanelState {
  return { ...state, trail: [...state.trail, term], done: undefined };
}

/** The panel after the reader went back by one term; it stays at the first. */
export function goneBack(state: PanelState): PanelState {
  const [first, ...rest] = state.trail;
  return { ...state, trail: [first, ...rest.slice(0, -1)], done: undefined };
}

/** Whether what was done ends the session of the page, so that only the panel is left to undo it. */
export function outlivesSession({ done }: PanelState): boolean {
  return done?.action === 'siteOff' || done?.action === 'pause';
}
