import type { BrowserContext, Page } from 'playwright-core';
import { placeOfText } from '../point-at.ts';
import { stopBackground } from '../stop-background.ts';

/** Milliseconds in which a page is read and the sheets of its terms are asked for. */
const calm = 1_500;

interface Seen {
  rested: number;
  painted: number;
}

/** Milliseconds from the pointer's last move onto a term to the first frame that shows its panel, on a fresh page; `asleep` stops the background before. */
export async function openCost(
  context: BrowserContext,
  url: string,
  { term, asleep }: { term: string; asleep?: Page | undefined },
): Promise<number> {
  const page = await context.newPage();
  await page.addInitScript(watchPanel);
  await page.goto(url);
  await page.waitForTimeout(calm);
  if (asleep) await stopBackground(asleep);
  const { x, y } = await placeOfText(page, term);
  await page.mouse.move(x + 3, y + 1);
  await page.mouse.move(x, y);
  await page.waitForFunction(() => (globalThis as unknown as Partial<Seen>).painted);
  const { rested, painted } = await page.evaluate(() => {
    const { rested, painted } = globalThis as unknown as Seen;
    return { rested, painted };
  });
  await page.close();
  return painted - rested;
}

/** Notes when the pointer last moved and when an element as large as a panel first stood in a frame. */
function watchPanel() {
  const seen = globalThis as unknown as Partial<Seen>;
  addEventListener('pointermove', ({ timeStamp }) => {
    if (!seen.painted) seen.rested = timeStamp;
  });
  new MutationObserver(() => {
    const host = document.documentElement.lastElementChild;
    if (seen.painted || !host?.matches('[popover]') || host.clientHeight < 40) return;
    requestAnimationFrame((at) => {
      seen.painted ??= at;
    });
  }).observe(document, { childList: true, subtree: true, attributes: true });
}
