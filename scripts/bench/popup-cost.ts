import type { OpenChromium } from '../open-chromium.ts';
import { median } from './work-of.ts';

/** Milliseconds from the start of the popup's navigation until it can be searched and shows its lines: for each browser the median of several openings in turns, warm. */
export async function popupCosts(
  browsers: readonly OpenChromium[],
  rounds = 15,
): Promise<number[]> {
  const runs = browsers.map((): number[] => []);
  for (let round = 0; round <= rounds; round++)
    for (const [at, browser] of browsers.entries()) {
      const usable = await openPopup(browser);
      if (round > 0) runs[at]?.push(usable);
    }
  return runs.map(median);
}

async function openPopup({ context, extensionId }: OpenChromium): Promise<number> {
  const page = await context.newPage();
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      const parts = ['.popup input[type=search]', '.popup .front a.row'];
      if (!parts.every((part) => document.querySelector(part))) return;
      observer.disconnect();
      performance.mark('usable');
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  await page.waitForFunction(() => performance.getEntriesByName('usable').length > 0);
  const usable = await page.evaluate(() => performance.getEntriesByName('usable')[0]?.startTime);
  await page.close();
  return usable ?? Number.NaN;
}
