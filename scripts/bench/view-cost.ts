import type { BrowserContext } from 'playwright-core';
import { traceOf } from './trace.ts';
import { threadTime } from './traced-work.ts';

/** Main-thread milliseconds that a movement of the pointer costs, over a page at rest; the mean of many. */
export async function hoverCost(
  browser: BrowserContext,
  url: string,
  moves: number,
): Promise<number> {
  const page = await browser.newPage();
  await page.bringToFront();
  await page.goto(url);
  await page.waitForTimeout(3_000);
  const events = await traceOf(page, async () => {
    // Fast enough that no panel opens on the way.
    for (let move = 0; move < moves; move++)
      await page.mouse.move(200 + (move % 2) * 400, 100 + (move % 50) * 10);
  });
  await page.close();
  return threadTime(events) / moves;
}

/** Of the paragraphs seen while scrolling a screen a frame, the share whose marks were missing two frames later. */
export async function lateMarks(browser: BrowserContext, url: string): Promise<number> {
  const page = await browser.newPage();
  await page.bringToFront();
  await page.goto(url);
  await page.waitForTimeout(3_000);
  const share = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const seen: Element[][] = [];
        let late = 0;
        let all = 0;
        const inView = () => {
          const found = new Set<Element>();
          for (let y = 5; y < innerHeight; y += 20) {
            const p = document.elementFromPoint(innerWidth / 2, y)?.closest('p');
            if (p) found.add(p);
          }
          return found;
        };
        const frame = () => {
          const now = inView();
          const marked = new Set<Element | null>();
          for (const marks of CSS.highlights.values())
            for (const { startContainer } of marks)
              marked.add((startContainer.parentElement as Element).closest('p'));
          for (const p of seen.length >= 2 ? (seen.shift() ?? []) : [])
            if (now.has(p)) {
              all++;
              if (!marked.has(p)) late++;
            }
          seen.push([...now]);
          scrollBy(0, innerHeight / 4);
          if (scrollY + innerHeight < document.documentElement.scrollHeight - 10 && all < 1_500)
            requestAnimationFrame(frame);
          else resolve(late / Math.max(1, all));
        };
        requestAnimationFrame(frame);
      }),
  );
  await page.close();
  return share;
}

/** The layout shift of a page in its first seconds. */
export async function layoutShift(browser: BrowserContext, url: string): Promise<number> {
  const page = await browser.newPage();
  await page.bringToFront();
  await page.goto(url);
  await page.waitForTimeout(2_000);
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 100);
      }),
  );
  await page.close();
  return shift;
}
