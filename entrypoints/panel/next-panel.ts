import { endsReading } from '../../components/panel/panel-actions.ts';
import type { PanelView } from '../../page/panel/open-panel.ts';
import { over, type PanelEvent, type PanelState, type Stop, shownStop } from './panel-state.ts';

/** The panel after an event. Pure: the caller draws, hides and ends it, and reports what happens. */
export function nextPanel(state: PanelState, event: PanelEvent): PanelState {
  if (state.phase === 'over' || event.type === 'extension-end') return over;
  if (state.phase !== 'closed') return whileShown(state, event);
  if (event.type === 'open') return opened(event.view, state.openings);
  return event.type === 'session-end' ? over : state;
}

type Shown = Extract<PanelState, { phase: 'open' | 'alone' }>;

function whileShown(state: Shown, event: PanelEvent): PanelState {
  const { trail, done, openings } = state;
  const isAlone = state.phase === 'alone';
  const withoutUndo = { ...state, done: undefined };
  const { term, leaf } = shownStop(state);
  // A view has the undo of what was done in it; what ended the reading of the page can be taken back in each.
  const elsewhere = endsReading(done?.action) ? state : withoutUndo;
  const to = (stop: Stop): Shown => ({
    ...elsewhere,
    trail: [...trail, stop],
    cameFrom: undefined,
  });
  const [first, ...rest] = trail;
  switch (event.type) {
    case 'open':
      return isAlone ? state : opened(event.view, openings);
    case 'hide':
      // The hover ends with the session; the panel that is left alone has an end of its own.
      return isAlone ? state : { phase: 'closed', openings };
    case 'leave':
      return isAlone ? over : state;
    case 'pin':
      return { ...state, pinned: event.pinned };
    case 'act':
      return { ...state, done: event.done, progress: 'asked' };
    case 'progress':
      return done === event.done ? { ...state, progress: event.progress } : state;
    case 'let-go':
      return isAlone ? over : withoutUndo;
    case 'undo':
      if (isAlone) return over;
      return done && done === event.done ? withoutUndo : state;
    case 'go-on':
      return to({ term: event.term, leaf: undefined });
    case 'turn-to':
      return to({ term, leaf: event.leaf });
    case 'go-back':
      return { ...elsewhere, trail: [first, ...rest.slice(0, -1)], cameFrom: leaf };
    case 'session-end':
      // Only what ended the session leaves the panel behind, to undo it.
      return endsReading(done?.action) ? { ...state, phase: 'alone' } : over;
    default:
      return state;
  }
}

function opened(view: PanelView, before: number): PanelState {
  const { term } = view.mark.mention;
  const opening = { openings: before + 1, pinned: false, done: undefined };
  const trail: [Stop] = [{ term, leaf: undefined }];
  return { phase: 'open', view, trail, cameFrom: undefined, progress: 'asked', ...opening };
}
