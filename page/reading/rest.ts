import { pause } from '../dom/bell.ts';

/** Milliseconds from a change of the page to reading it again. */
const settleDelay = 250;
/** The same at most, on a page that comes to rest. */
const longestDelay = 2_000;
/** Milliseconds without a change after which a page has come to rest. */
const calm = 1_000;
/** Share of time that following a busy page may take. */
const duty = 0.02;

/** Waits after a look at the page that took so many milliseconds until the next one is due: on a page that never rests,
 *  until what was taken is no more than its share of the time; at rest, much sooner. Rejects once the signal ends. */
export async function restAfter(cost: number, lastChange: () => number, signal: AbortSignal) {
  const due = performance.now() + cost / duty;
  await pause(Math.min(Math.max(settleDelay, cost / duty), longestDelay), signal);
  for (;;) {
    const now = performance.now();
    const left = Math.min(due - now, lastChange() + calm - now);
    if (left <= 0) return;
    await pause(left, signal);
  }
}
