/** How long a pause lasts, in milliseconds. */
export const pauseLength = 30 * 60 * 1000;

/** Milliseconds that are left of a pause with this end, 0 where there is none; both times are in milliseconds since 1970.
 *  A pause with more to go than any pause lasts is none: the clock was set back, or something else wrote the time. */
export function pauseLeft(pausedUntil: number, now: number): number {
  const left = pausedUntil - now;
  return left > 0 && left <= pauseLength ? left : 0;
}
