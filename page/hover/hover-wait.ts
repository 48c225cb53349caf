import { warmDelay, warmFor } from './delays.ts';
import type { Hover } from './hover.ts';

/** The two delays a reader sets, in milliseconds. */
export interface HoverDelays {
  rest: number;
  leave: number;
}

/** What the hover waits for, and when it comes, in milliseconds on the clock of the events. */
export interface Wait {
  type: 'dwelled' | 'abandoned' | 'cooled';
  at: number;
}

/** The one thing that happens next if nothing else does; nothing when the hover can stay as it is. */
export function waitOf(hover: Hover, delays: HoverDelays): Wait | undefined {
  const warm = Math.min(delays.rest, warmDelay);
  switch (hover.phase) {
    case 'idle':
    case 'open':
      return undefined;
    case 'warm':
      return { type: 'cooled', at: hover.since + warmFor };
    case 'dwelling':
      return {
        type: 'dwelled',
        at: hover.next.since + (hover.warmSince === undefined ? delays.rest : warm),
      };
    case 'leaving': {
      const abandoned = hover.since + delays.leave;
      if (!hover.next || hover.headed) return { type: 'abandoned', at: abandoned };
      const dwelled = hover.next.since + warm;
      return dwelled < abandoned
        ? { type: 'dwelled', at: dwelled }
        : { type: 'abandoned', at: abandoned };
    }
  }
}
