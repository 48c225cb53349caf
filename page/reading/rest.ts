import { pause } from '../dom/bell.ts';
import { calmDelay, changeDelay, longestChangeDelay, readerDuty } from '../limits.ts';

/** Waits after a look at the page that took so many milliseconds until the next one is due: on a page that never rests,
 *  until what was taken is no more than its share of the time; at rest, much sooner. Rejects once the signal ends. */
export async function restAfter(cost: number, lastChange: () => number, signal: AbortSignal) {
  const due = performance.now() + cost / readerDuty;
  await pause(Math.min(Math.max(changeDelay, cost / readerDuty), longestChangeDelay), signal);
  for (;;) {
    const now = performance.now();
    const left = Math.min(due - now, lastChange() + calmDelay - now);
    if (left <= 0) return;
    await pause(left, signal);
  }
}
