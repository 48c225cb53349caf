import type { BrowserContext } from 'playwright-core';
import { openChromium } from '../open-chromium.ts';
import { type PageServer, servePages } from '../serve-pages.ts';
import { changingPage } from './special-pages.ts';
import { openMeter } from './work-of.ts';

/** What a page holds at one moment of a long run, garbage collected. */
interface Level {
  minute: number;
  /** Bytes of script heap. */
  heap: number;
  /** Ranges registered in highlights. */
  ranges: number;
  /** Event listeners and nodes, as the browser counts them. */
  listeners: number;
  nodes: number;
}

/** Nodes that stand on the page at a time; the oldest goes for each that comes. */
const kept = 400;

/** Says what a page of 10,000 terms holds after each minute in which 200 paragraphs with a term came and went each second. */
export async function showLongRun(minutes: number, say: (line: string) => void): Promise<void> {
  const { context } = await openChromium();
  const server = await servePages();
  await context.pages()[0]?.waitForTimeout(1_500);
  for await (const { minute, heap, ranges, listeners, nodes } of longRun(context, server, minutes))
    say(
      `minute ${minute}: heap ${(heap / 1e6).toFixed(2)} MB, ${ranges} ranges, ${listeners} listeners, ${nodes} nodes`,
    );
  await context.close();
  await server.close();
}

async function* longRun(
  browser: BrowserContext,
  server: PageServer,
  minutes: number,
): AsyncGenerator<Level> {
  const page = await browser.newPage();
  await page.bringToFront();
  await page.goto(server.add('long.html', changingPage(2_000, 5)));
  await page.waitForTimeout(4_000);
  const { session } = await openMeter(page);
  await page.evaluate((most) => {
    const list = document.getElementById('list') as HTMLElement;
    document.querySelector('h3')?.before(list);
    let count = 0;
    setInterval(() => {
      const paragraph = document.createElement('p');
      paragraph.textContent = `on minoxidil and the fox ${count++}`;
      list.append(paragraph);
      if (list.childElementCount > most) list.firstElementChild?.remove();
    }, 5);
  }, kept);
  for (let minute = 1; minute <= minutes; minute++) {
    await page.waitForTimeout(60_000);
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
    yield {
      minute,
      heap: of('JSHeapUsedSize'),
      ranges: await page.evaluate(() =>
        [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0),
      ),
      listeners: of('JSEventListeners'),
      nodes: of('Nodes'),
    };
  }
  await page.close();
}
