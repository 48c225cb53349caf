import { sameMark } from '../marks/mark.ts';
import {
  type Hover,
  type HoverEvent,
  noHover,
  type OpenedBy,
  type Resting,
  type Shown,
  shownBy,
  type Target,
} from './hover.ts';

/** The next hover. Pure: the caller runs the timers and reports their end as `dwelled`, `abandoned` and `cooled`. */
export function nextHover(hover: Hover, event: HoverEvent): Hover {
  if (event.type === 'choose') return choose(hover, event.target, event.by);
  switch (hover.phase) {
    case 'idle':
    case 'warm':
      return whileClosed(hover, event);
    case 'dwelling':
      return whileDwelling(hover, event);
    case 'open':
    case 'leaving':
      return whileOpen(hover, event);
  }
}

type In<P extends Hover['phase']> = Extract<Hover, { phase: P }>;

function whileClosed(hover: In<'idle' | 'warm'>, event: HoverEvent): Hover {
  const quiet = hover.phase === 'idle' ? hover.quiet : undefined;
  switch (event.type) {
    case 'enter':
      if (quiet && sameMark(event.target.mark, quiet)) return hover;
      return {
        phase: 'dwelling',
        next: { ...event.target, since: event.at },
        warmSince: hover.phase === 'warm' ? hover.since : undefined,
      };
    case 'leave':
      return quiet ? noHover : hover;
    case 'cooled':
      return hover.phase === 'warm' ? noHover : hover;
    case 'press':
      return event.on ? { phase: 'idle', quiet: event.on } : noHover;
    default:
      return hover;
  }
}

function whileDwelling(hover: In<'dwelling'>, event: HoverEvent): Hover {
  const { next, warmSince } = hover;
  switch (event.type) {
    case 'enter':
      return { ...hover, next: { ...event.target, since: event.at } };
    case 'dwelled':
      return open(next, 'pointer');
    case 'press':
      // Who clicks a term wants what the page does with it, so it stays quiet until it is left.
      return { phase: 'idle', quiet: next.mark };
    case 'leave':
    case 'type':
    case 'select':
      return warmSince === undefined ? noHover : { phase: 'warm', since: warmSince };
    default:
      return hover;
  }
}

function whileOpen(hover: In<'open' | 'leaving'>, event: HoverEvent): Hover {
  const { shown } = hover;
  const next = hover.phase === 'leaving' ? hover.next : undefined;
  const since = hover.phase === 'leaving' ? hover.since : undefined;
  const stay = (change: Partial<Shown>): Hover => ({
    phase: 'open',
    shown: { ...shown, ...change },
  });
  switch (event.type) {
    case 'enter':
      if (sameMark(event.target.mark, shown.mark)) return stay({ inside: false });
      return held(shown)
        ? hover
        : leave(shown, since ?? event.at, { ...event.target, since: event.at });
    case 'leave':
      return held(shown) ? stay({ inside: false }) : leave(shown, since ?? event.at);
    case 'approach':
      if (held(shown)) return hover;
      return {
        ...leave(shown, event.at, event.over && { ...event.over, since: event.at }),
        headed: true,
      };
    case 'reach':
      return stay({ inside: true });
    case 'dwelled':
      return next ? open(next, 'pointer') : hover;
    case 'abandoned':
      if (hover.phase === 'open') return hover;
      return next
        ? { phase: 'dwelling', next, warmSince: event.at }
        : { phase: 'warm', since: event.at };
    case 'pin':
      return stay({ pinned: event.pinned });
    case 'focus':
      return stay({ focused: event.inside });
    case 'press':
      return shown.pinned ? hover : { phase: 'idle', quiet: event.on ?? next?.mark ?? shown.mark };
    case 'type':
      return held(shown) ? hover : { phase: 'idle', quiet: shown.mark };
    case 'dismiss':
      return { phase: 'idle', quiet: next?.mark ?? shown.mark };
    case 'step-out':
      // Who leaves the panel with Tab goes back to the page; only a pinned panel stays in sight.
      if (shown.pinned) return stay({ focused: false });
      return { phase: 'idle', quiet: shown.mark };
    case 'out-of-view':
      return shown.pinned ? hover : noHover;
    case 'vanish':
      return shown.pinned || shown.focused || shown.inside ? hover : noHover;
    default:
      return hover;
  }
}

/** Whether the pointer's whereabouts do not close this panel: it was pinned, or opened without the pointer. */
function held(shown: Shown) {
  return shown.pinned || shown.focused || shown.by === 'touch';
}

function choose(hover: Hover, target: Target, by: OpenedBy): Hover {
  const chosen = open(target, by);
  const shown = shownBy(hover);
  if (!shown || !sameMark(shown.mark, target.mark)) return chosen;
  return { phase: 'open', shown: { ...chosen.shown, pinned: shown.pinned, inside: shown.inside } };
}

function open({ mark, line }: Target, by: OpenedBy): In<'open'> {
  const focused = by === 'keyboard' || by === 'list';
  return { phase: 'open', shown: { mark, line, by, pinned: false, focused, inside: false } };
}

function leave(shown: Shown, since: number, next?: Resting): In<'leaving'> {
  const left = { ...shown, inside: false };
  return { phase: 'leaving', shown: left, since, next, headed: false };
}
