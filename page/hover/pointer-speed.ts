import { passingSpeed, speedGap } from './delays.ts';

/** Where the pointer was and when, in client pixels and milliseconds. */
export interface PointerSample {
  x: number;
  y: number;
  at: number;
}

/** Whether the pointer is passing through too fast to mean what is below it; told from the last three samples, two speeds.
 *  Samples too far apart, or a clock too coarse to tell them apart, say nothing. */
export function isPassing(samples: readonly PointerSample[]): boolean {
  const [a, b, c] = samples.slice(-3);
  if (!a || !b || !c) return false;
  const first = speed(a, b);
  const second = speed(b, c);
  if (first === undefined || second === undefined) return false;
  return (first + second) / 2 >= passingSpeed;
}

function speed(from: PointerSample, to: PointerSample) {
  const elapsed = to.at - from.at;
  if (elapsed <= 0 || elapsed > speedGap) return undefined;
  return Math.hypot(to.x - from.x, to.y - from.y) / elapsed;
}
