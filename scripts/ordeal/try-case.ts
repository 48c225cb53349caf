import type { BrowserContext, Page } from 'playwright-core';
import { pointAt } from '../point-at.ts';
import { readPanel } from '../read-panel.ts';
import type { PageServer } from '../serve-pages.ts';
import type { OrdealCase } from './cases.ts';
import { until } from './until.ts';

/** What came of one try. */
export interface Try {
  /** What went wrong, each in a few words; empty where all held. */
  failures: string[];
  /** Bytes of script heap of the page beyond what it held before, garbage collected. */
  growth: number;
}

interface Ordeal {
  /** Begins the ordeal of the page. */
  begin(): void;
  isOver?: boolean;
  stolen?: string;
}

/** The term that stands on every page of an ordeal when it is over. */
const term = 'minoxidil';

/** Longer than the extension waits before it answers a pointer, in milliseconds. */
const longerThanAnyDelay = 700;

/** Puts the extension through one case in a new tab, and asks afterwards for all that it does on any page. */
export async function tryCase(
  context: BrowserContext,
  server: PageServer,
  { page: file, fault }: OrdealCase,
): Promise<Try> {
  const page = await context.newPage();
  const failures: string[] = [];
  page.on('pageerror', ({ message }) => failures.push(`uncaught: ${message}`));
  page.on('crash', () => failures.push('the page crashed'));
  await page.goto(`${server.url}ordeal/${file}`);
  if (!(await until(() => isMarked(page)))) failures.push('not underlined before');
  const before = await heapOf(page);
  const ending = new AbortController();
  const faulting = fault?.(context, ending.signal);
  // A page that hangs never answers, not even to its own beginning.
  page
    .evaluate(() => (globalThis as unknown as Ordeal).begin())
    .catch(({ message }) => failures.push(`did not begin: ${message}`));
  const isAlive = await until(() => isOver(page));
  ending.abort();
  await faulting;
  if (!isAlive) {
    await page.close();
    return { failures: [...failures, 'the page hangs'], growth: Number.NaN };
  }
  if (await readPanel(page)) failures.push('a panel opened without a person');
  if (!(await until(() => isMarked(page)))) failures.push('not underlined after');
  const opens = async () => {
    await pointAt(page, term);
    await page.waitForTimeout(longerThanAnyDelay);
    return (await readPanel(page)) !== undefined;
  };
  if (!(await until(opens))) failures.push('no panel after');
  const stolen = await page.evaluate(() => (globalThis as unknown as Ordeal).stolen ?? '');
  if (stolen) failures.push(`the page read: ${stolen.slice(0, 40)}`);
  await page.mouse.move(0, 0);
  const growth = (await heapOf(page)) - before;
  await page.close();
  return { failures, growth };
}

const isOver = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as Ordeal).isOver === true);

const isMarked = (page: Page) =>
  page.evaluate(
    (term) =>
      [...CSS.highlights.values()].some((marks) =>
        [...marks].some(
          ({ startContainer, startOffset }) =>
            startContainer.isConnected && startContainer.textContent?.startsWith(term, startOffset),
        ),
      ),
    term,
  );

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
}
