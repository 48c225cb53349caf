import type { BrowserContext } from 'playwright-core';
import { median, openMeter, type Work, workBetween } from './work-of.ts';

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
  const samples = new Map<K, Work[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const name of round % 2 ? names : [...names].reverse())
      samples.get(name)?.push(await loadOnce(browsers[name], url, pause));
  return Object.fromEntries(
    names.map((name) => [name, medians(samples.get(name) ?? [])]),
  ) as Record<K, Work>;
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

function medians(works: Work[]): Work {
  const of = (key: keyof Work) => median(works.map((work) => work[key]));
  return {
    script: of('script'),
    style: of('style'),
    layout: of('layout'),
    task: of('task'),
    heap: of('heap'),
  };
}
