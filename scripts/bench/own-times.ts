import type { BrowserContext } from 'playwright-core';
import { inTurns, mapOf } from './in-turns.ts';
import { ownTime } from './own-script.ts';
import { traceOf } from './trace.ts';
import { median } from './work-of.ts';

/** Milliseconds of extensions' script while a page is loaded and `wait` milliseconds after it, in each browser: `of` interleaved rounds. */
export async function ownTimes<K extends string>(
  browsers: Record<K, BrowserContext>,
  url: string,
  rounds: number,
  wait: number,
  of: (runs: readonly number[]) => number = median,
): Promise<Record<K, number>> {
  const names = Object.keys(browsers) as K[];
  const once = async (browser: BrowserContext) => {
    const page = await browser.newPage();
    await page.bringToFront();
    const events = await traceOf(page, async () => {
      await page.goto(url);
      await page.waitForTimeout(wait);
    });
    await page.close();
    return ownTime(events);
  };
  const runs = await inTurns(
    rounds,
    mapOf(names, (name) => () => once(browsers[name])),
  );
  return mapOf(names, (name) => of(runs[name]));
}
