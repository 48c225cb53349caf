import type { BrowserContext } from 'playwright-core';
import { inTurns, mapOf, medians } from './in-turns.ts';
import { openMeter, type Work, workBetween } from './work-of.ts';

/** Milliseconds after load in which everything that starts by itself has come to rest. */
const rest = 700;

/** What loading a page and so many milliseconds after it cost in each browser, medians of interleaved rounds. */
export async function loadCosts<K extends string>(
  browsers: Record<K, BrowserContext>,
  url: string,
  rounds: number,
  pause = rest,
): Promise<Record<K, Work>> {
  const names = Object.keys(browsers) as K[];
  const runs = await inTurns(
    rounds,
    mapOf(names, (name) => () => loadOnce(browsers[name], url, pause)),
  );
  return mapOf(names, (name) => medians(runs[name]));
}

async function loadOnce(browser: BrowserContext, url: string, pause: number): Promise<Work> {
  const page = await browser.newPage();
  const meter = await openMeter(page);
  const before = await meter.read();
  await page.bringToFront();
  await page.goto(url);
  await page.waitForTimeout(pause);
  const work = workBetween(before, await meter.read());
  await meter.session.send('HeapProfiler.collectGarbage');
  work.heap = (await meter.read()).heap;
  await page.close();
  return work;
}
