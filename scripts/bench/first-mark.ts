import type { BrowserContext } from 'playwright-core';
import { inTurns, medians } from './in-turns.ts';
import { type TraceEvent, traceOf } from './trace.ts';

/** Milliseconds until the first mark in the viewport is registered. */
export interface FirstMark {
  /** From the end of the page's load. */
  sinceLoad: number;
  /** From the start of the reader's script. */
  sinceReader: number;
}

const patience = 5_000;

/** When the first mark in the viewport of a page is registered, medians; misses count as the whole wait. */
export async function firstMark(
  browser: BrowserContext,
  url: string,
  rounds: number,
): Promise<FirstMark> {
  const { runs } = await inTurns(rounds, { runs: () => firstMarkOnce(browser, url) });
  return medians(runs);
}

async function firstMarkOnce(browser: BrowserContext, url: string): Promise<FirstMark> {
  const page = await browser.newPage();
  await page.bringToFront();
  await page.addInitScript(noteFirstMark);
  const events = await traceOf(page, async () => {
    await page.goto(url);
    await page
      .waitForFunction(() => performance.getEntriesByName('first-mark').length, null, {
        timeout: patience,
      })
      .catch(() => {});
  });
  await page.close();
  const marked = events.find(({ name }) => name === 'first-mark');
  const since = (start: TraceEvent | undefined) =>
    marked && start ? (marked.ts - start.ts) / 1_000 : patience;
  return {
    sinceLoad: since(events.findLast(({ name }) => name === 'loadEventEnd')),
    sinceReader: since(
      events.find(
        ({ name, args }) =>
          name === 'EvaluateScript' && args?.data?.url?.endsWith('/reader.js') === true,
      ),
    ),
  };
}

/** Runs in the page: looks every few milliseconds whether a registered mark stands in the viewport. */
function noteFirstMark() {
  const isInView = ({ startContainer, startOffset, endContainer, endOffset }: AbstractRange) => {
    const range = new Range();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    const { top, bottom } = range.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  };
  const look = () => {
    // Asking for places may make the page lay itself out, which is no part of the time.
    const startTime = performance.now();
    if ([...CSS.highlights.values()].some((marks) => [...marks].some(isInView)))
      performance.mark('first-mark', { startTime });
    else setTimeout(look, 2);
  };
  look();
}
