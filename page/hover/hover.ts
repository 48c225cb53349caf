import type { Point } from '../dom/geometry.ts';
import type { Mark } from '../marks/mark.ts';

/** A mark and which of its lines is meant, counted from 0. */
export interface Target {
  mark: Mark;
  line: number;
}

/** The target at a point in client pixels, if any. */
export type TargetAt = (point: Point) => Target | undefined;

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
  | { type: 'press'; on?: Mark | undefined }
  | { type: 'type' }
  | { type: 'select' }
  | { type: 'choose'; target: Target; by: OpenedBy }
  | { type: 'pin'; pinned: boolean }
  | { type: 'focus'; inside: boolean }
  | { type: 'step-out' }
  | { type: 'dismiss' }
  | { type: 'out-of-view' }
  | { type: 'vanish' };

/** The hover of a page just opened. */
export const noHover: Hover = { phase: 'idle' };

/** The target whose panel is open, if any. */
export function shownBy(hover: Hover): Shown | undefined {
  return hover.phase === 'open' || hover.phase === 'leaving' ? hover.shown : undefined;
}
