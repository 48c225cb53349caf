import { expect, it } from 'vitest';
import { audit } from './harness/audit.ts';
import { useExtension } from './harness/extension.ts';

const extension = useExtension();
const article = 'is-smp-surgical-or-non-surgical';

it('opens in a tab at the claim that a link names', async () => {
  const page = await extension.visitOwn(`popup.html?view=tab#article/${article}/cost/C52`);
  await expect.poll(() => page.locator(':focus').getAttribute('id')).toMatch(/cost\/C52$/);
  const box = await page.locator(':focus').boundingBox();
  const height = page.viewportSize()?.height ?? 0;
  expect(box && box.y >= 0 && box.y + box.height <= height).toBe(true);
});

it('is searched by keyboard alone', async () => {
  const page = await extension.visitOwn('popup.html?view=tab');
  await page.getByRole('searchbox').focus();
  await page.keyboard.type('minoxidl');
  await page
    .getByRole('status')
    .filter({ hasText: /results?$/ })
    .waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator(':focus').getAttribute('id')).toBe('term/minoxidil');
});

it('puts everything on paper, with nothing folded away', async () => {
  const page = await extension.visitOwn('popup.html?view=tab');
  await page.evaluate(() => {
    globalThis.print = () => document.body.setAttribute('data-printed', '');
  });
  await page.getByRole('button', { name: 'Print all of it' }).click();
  await page.locator('body[data-printed]').waitFor();
  expect(await page.locator('details:not([open])').count()).toBe(0);
});

it.each([
  ['popup.html', 'light', 1],
  ['popup.html', 'dark', 2],
  ['popup.html?view=tab', 'light', 2],
  ['options.html', 'light', 2],
  ['options.html', 'dark', 1],
] as const)(
  'has nothing that axe objects to: %s in %s, text at %d times its size',
  async (path, scheme, size) => {
    const page = await extension.visitOwn(path);
    await page.setViewportSize({ width: 380 * size, height: 700 });
    await page.emulateMedia({ colorScheme: scheme });
    await page.addStyleTag({ content: `:root { font-size: ${100 * size}% }` });
    await page.getByRole('heading').first().waitFor();
    // A few hundred terms and notes of the same make would take long and tell no more.
    expect(
      await audit(page, '.glossary li:nth-child(n + 3), .sources li:nth-child(n + 3)'),
    ).toEqual([]);
    const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(width).toBeLessThanOrEqual(0);
  },
);
