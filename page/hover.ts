import type { Mark } from './mark.ts';

/** A mark and which of its lines is meant, counted from 0. */
export interface Target {
  mark: Mark;
  line: number;
}

/** What a panel was opened by; all but the pointer are explicit wishes. */
export type OpenedBy = 'pointer' | 'keyboard' | 'touch' | 'list';

/** A target and since when the pointer has rested there, in milliseconds. */
export interface Resting extends Target {
  since: number;
}

/** The target whose panel is open. */
export interface Shown extends Target {
  by: OpenedBy;
  pinned: boolean;
  /** Whether keyboard focus is in the panel. */
  focused: boolean;
  /** Whether the pointer is in the panel. */
  inside: boolean;
}

/** What the reader sees: nothing, nothing but a panel a moment ago, a term rested on, an open panel, a panel left. */
export type Hover =
  | { phase: 'idle'; quiet?: Mark | undefined }
  | { phase: 'warm'; since: number }
  | { phase: 'dwelling'; next: Resting; warmSince?: number | undefined }
  | { phase: 'open'; shown: Shown }
  | {
      phase: 'leaving';
      shown: Shown;
      since: number;
      next?: Resting | undefined;
      /** Whether the pointer is on its way to the panel, so that a term it crosses waits its turn. */
      headed: boolean;
    };

/** What happens to the hover; `at` is milliseconds on the clock of `performance.now`. */
export type HoverEvent =
  | { type: 'enter'; target: Target; at: number }
  | { type: 'leave'; at: number }
  | { type: 'approach'; over?: Target | undefined; at: number }
  | { type: 'reach' }
  | { type: 'dwelled' }
  | { type: 'abandoned'; at: number }
  | { type: 'cooled' }
  | { type: 'press' }
  | { type: 'type' }
  | { type: 'select' }
  | { type: 'choose'; target: Target; by: OpenedBy }
  | { type: 'pin'; pinned: boolean }
  | { type: 'focus'; inside: boolean }
  | { type: 'dismiss' }
  | { type: 'scroll-away' }
  | { type: 'vanish' };

/** The hover of a page just opened. */
export const noHover: Hover = { phase: 'idle' };

/** The next hover. Pure: the caller runs the timers and reports their end as `dwelled`, `abandoned` and `cooled`. */
export function nextHover(hover: Hover, event: HoverEvent): Hover {
  if (event.type === 'choose') return open(event.target, event.by);
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

/** The target whose panel is open, if any. */
export function shownBy(hover: Hover): Shown | undefined {
  return hover.phase === 'open' || hover.phase === 'leaving' ? hover.shown : undefined;
}

type In<P extends Hover['phase']> = Extract<Hover, { phase: P }>;

function whileClosed(hover: In<'idle' | 'warm'>, event: HoverEvent): Hover {
  const quiet = hover.phase === 'idle' ? hover.quiet : undefined;
  switch (event.type) {
    case 'enter':
      if (event.target.mark === quiet) return hover;
      return {
        phase: 'dwelling',
        next: { ...event.target, since: event.at },
        warmSince: hover.phase === 'warm' ? hover.since : undefined,
      };
    case 'leave':
      return quiet ? noHover : hover;
    case 'cooled':
    case 'press':
      return hover.phase === 'warm' ? noHover : hover;
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
      if (event.target.mark === shown.mark) return stay({ inside: false });
      return held(shown)
        ? hover
        : leave(shown, since ?? event.at, { ...event.target, since: event.at });
    case 'leave':
      return held(shown) ? stay({ inside: false }) : leave(shown, since ?? event.at);
    case 'approach':
      if (held(shown)) return hover;
      return leave(shown, event.at, event.over && { ...event.over, since: event.at }, true);
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
      return shown.pinned ? hover : { phase: 'idle', quiet: next?.mark ?? shown.mark };
    case 'type':
      return held(shown) ? hover : { phase: 'idle', quiet: shown.mark };
    case 'dismiss':
      return { phase: 'idle', quiet: next?.mark ?? shown.mark };
    case 'scroll-away':
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

function open({ mark, line }: Target, by: OpenedBy): Hover {
  const focused = by === 'keyboard' || by === 'list';
  return { phase: 'open', shown: { mark, line, by, pinned: false, focused, inside: false } };
}

function leave(shown: Shown, since: number, next?: Resting, headed = false): Hover {
  return { phase: 'leaving', shown: { ...shown, inside: false }, since, next, headed };
}
