import type { BrowserContext } from 'playwright-core';
import { median } from './work-of.ts';

/** Milliseconds from the start of the popup's navigation until its switch and search can be used: the median of several openings, warm. */
export async function popupCost(
  context: BrowserContext,
  extensionId: string,
  rounds = 15,
): Promise<number> {
  const runs: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const page = await context.newPage();
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector('.popup input[type=search]')) return;
        observer.disconnect();
        performance.mark('usable');
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(`chrome-extension://${extensionId}/popup.html`);
    await page.locator('.popup').waitFor();
    const usable = await page.evaluate(() => performance.getEntriesByName('usable')[0]?.startTime);
    if (round > 0 && usable !== undefined) runs.push(usable);
    await page.close();
  }
  return median(runs);
}
