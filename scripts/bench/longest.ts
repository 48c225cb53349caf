import type { BrowserContext, Page } from 'playwright-core';
import { inTurns } from './in-turns.ts';
import { longestOwn, type OwnScript, ownTime, startOf } from './own-script.ts';
import { traceOf } from './trace.ts';
import { median } from './work-of.ts';

/** What the extension's script took on one page from its load to rest, in milliseconds. */
export interface Stretches {
  /** The longest it kept the main thread in one go; of several rounds the middle one. */
  longest: OwnScript;
  /** All of it, with the style and layout that it forced. */
  script: number;
  /** Compiling and first running the scout. */
  scout: number;
}

/** Opens a page in a browser with the extension, lets `use` act on it, and looks at the extension's stretches of script. */
export async function stretchesOn(
  browser: BrowserContext,
  url: string,
  rounds: number,
  use: (page: Page) => Promise<unknown>,
): Promise<Stretches> {
  const { runs } = await inTurns(rounds, {
    runs: async () => {
      const page = await browser.newPage();
      await page.bringToFront();
      const events = await traceOf(page, async () => {
        await page.goto(url);
        await use(page);
      });
      await page.close();
      return {
        longest: longestOwn(events),
        script: ownTime(events),
        scout: startOf(events, 'scout.js'),
      };
    },
  });
  const byLength = runs.map(({ longest }) => longest).sort((a, b) => a.time - b.time);
  return {
    longest: byLength[byLength.length >> 1] as OwnScript,
    script: median(runs.map(({ script }) => script)),
    scout: median(runs.map(({ scout }) => scout)),
  };
}

/** Scrolls a page with the wheel for so many milliseconds. */
export async function scrollFor(page: Page, time: number): Promise<void> {
  await page.mouse.move(400, 300);
  for (const end = performance.now() + time; performance.now() < end; ) {
    await page.mouse.wheel(0, 600);
    await page.waitForTimeout(80);
  }
}
