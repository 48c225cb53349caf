import type { PanelAction } from '../../components/panel/panel-actions.ts';
import type { PanelEvent, PanelState } from './panel-state.ts';

/** What ends the session of the page, so that only the panel is left to undo it. */
const endings: readonly PanelAction[] = ['siteOff', 'pause'];

/** The panel after an event. Pure: the caller draws, hides and ends it, and reports what happens. */
export function nextPanel(state: PanelState, event: PanelEvent): PanelState {
  if (event.type === 'extension-end') return { phase: 'over' };
  switch (state.phase) {
    case 'over':
      return state;
    case 'closed':
      return whileClosed(state, event);
    case 'open':
    case 'alone':
      return whileShown(state, event);
  }
}

type In<P extends PanelState['phase']> = Extract<PanelState, { phase: P }>;

function whileClosed(state: In<'closed'>, event: PanelEvent): PanelState {
  if (event.type === 'open') return opened(event, state.openings);
  return event.type === 'session-end' ? { phase: 'over' } : state;
}

function whileShown(state: In<'open' | 'alone'>, event: PanelEvent): PanelState {
  const isAlone = state.phase === 'alone';
  const [first, ...rest] = state.trail;
  switch (event.type) {
    case 'open':
      return isAlone ? state : opened(event, state.openings);
    case 'hide':
      // The hover ends with the session; the panel that is left alone has an end of its own.
      return isAlone ? state : { phase: 'closed', openings: state.openings };
    case 'leave':
      return isAlone ? { phase: 'over' } : state;
    case 'pin':
      return { ...state, pinned: event.pinned };
    case 'act':
      return { ...state, done: event.done, progress: 'asked' };
    case 'progress':
      return state.done === event.done ? { ...state, progress: event.progress } : state;
    case 'let-go':
      return isAlone ? { phase: 'over' } : { ...state, done: undefined };
    case 'undo':
      if (isAlone) return { phase: 'over' };
      return state.done && state.done === event.done ? { ...state, done: undefined } : state;
    case 'go-on':
      return { ...state, trail: [...state.trail, event.term], done: undefined };
    case 'go-back':
      return { ...state, trail: [first, ...rest.slice(0, -1)], done: undefined };
    case 'session-end':
      return endings.some((action) => action === state.done?.action)
        ? { ...state, phase: 'alone' }
        : { phase: 'over' };
    default:
      return state;
  }
}

function opened({ view }: Extract<PanelEvent, { type: 'open' }>, before: number): PanelState {
  const { term } = view.mark.mention;
  const opening = { openings: before + 1, pinned: false, done: undefined };
  return { phase: 'open', view, trail: [term], progress: 'asked', ...opening };
}
