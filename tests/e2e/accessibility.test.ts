import { expect, it } from 'vitest';
import { audit } from './harness/audit.ts';
import { useExtension } from './harness/extension.ts';

const extension = useExtension();

/** Hundreds of entries of the same make would take long and tell no more. */
const more = ['.facts > li:nth-child(n + 3)', 'main li:nth-child(n + 6)'].join();

it.each([
  'popup.html',
  'popup.html#term/finasteride',
  'popup.html#saved',
  'popup.html#visit',
  'popup.html#answer/safe',
  'popup.html?view=tab',
  'popup.html?view=tab#sources',
  'options.html',
  'welcome.html',
])('is given by %s at twice the text size, in light and in dark', async (path) => {
  const page = await extension.visitOwn(path);
  await page.setViewportSize({ width: 380, height: 700 });
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  await page.getByRole('heading').first().waitFor();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await audit(page, more)).toEqual([]);
  }
  const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(width).toBeLessThanOrEqual(0);
});
