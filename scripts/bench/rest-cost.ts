import type { Page } from 'playwright-core';
import type { ControlledBrowser } from './browsers.ts';
import { startOf } from './own-script.ts';
import { traceOf } from './trace.ts';
import { type TracedWork, threadTime, tracedWork } from './traced-work.ts';

/** What was done to a page that had come to rest, in milliseconds of its main thread. */
export interface RestCost extends TracedWork {
  /** All that the main thread did. */
  thread: number;
  /** Script that compiled and first ran the files of the reader and its judge; part of `script`. */
  starting: number;
  /** Elements that the page holds more than before. */
  elements: number;
  /** Mentions found. */
  found: number;
}

/** Milliseconds after which a page is at rest. */
const calm = 500;

/** Opens a page that the extension leaves alone, lets the page come to rest, and then sends the scout into it and waits for `wait` milliseconds. */
export async function restCost(
  { context, control }: ControlledBrowser,
  url: string,
  wait: number,
): Promise<RestCost> {
  const page = await openAtRest(context, url);
  const before = await countElements(page);
  const events = await traceOf(page, async () => {
    await control.begin();
    await page.waitForTimeout(wait);
  });
  const counts = Object.values(await control.counts());
  const elements = (await countElements(page)) - before;
  await page.close();
  return {
    ...tracedWork(events),
    thread: threadTime(events),
    starting: startOf(events, 'reader.js') + startOf(events, 'judge.js'),
    elements,
    found: counts.reduce((sum, count) => sum + count, 0),
  };
}

/** Opens a page in front and lets it come to rest. */
export async function openAtRest(
  context: ControlledBrowser['context'],
  url: string,
): Promise<Page> {
  const page = await context.newPage();
  await page.bringToFront();
  await page.goto(url);
  await page.waitForTimeout(calm);
  return page;
}

/** How many elements a page holds. */
function countElements(page: Page): Promise<number> {
  return page.evaluate(() => document.getElementsByTagName('*').length);
}
