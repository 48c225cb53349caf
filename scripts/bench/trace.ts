import type { Page } from 'playwright-core';

/** One stretch of work in a trace; times in microseconds. */
export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Time of the thread, not of the clock: other programs on the machine do not count. */
  tdur?: number;
  args?: {
    worldId?: number;
    worldName?: string;
    data?: { url?: string };
  };
}

const end = 'end of what is measured';

const detailed = ['toplevel', 'v8', 'devtools.timeline', 'blink.user_timing'];
/** Libraries call back millions of times, and each call would be an event. */
const coarse = ['toplevel', 'blink.user_timing'];

/** What the main thread of a page did while `act` ran, in order, outer events before those inside them; `coarse` tells tasks only. */
export async function traceOf(
  page: Page,
  act: () => Promise<unknown>,
  detail: 'detailed' | 'coarse' = 'detailed',
): Promise<TraceEvent[]> {
  const browser = page.context().browser();
  if (!browser) throw new Error('The browser is gone.');
  const session = await page.context().newCDPSession(page);
  await browser.startTracing(page, { categories: detail === 'coarse' ? coarse : detailed });
  await act();
  // Tells the page's thread among those of the browser; a page that crashed has none.
  const expression = `performance.mark('${end}')`;
  await session.send('Runtime.evaluate', { expression }).catch(() => {});
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  const last = traceEvents.find(({ name }) => name === end);
  if (!last) return [];
  return traceEvents
    .filter(
      ({ pid, tid, ts, dur = 0 }) => pid === last.pid && tid === last.tid && ts + dur < last.ts,
    )
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
}
