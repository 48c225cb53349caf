import { expect, it } from 'vitest';
import { useExtension } from './harness/extension.ts';

const extension = useExtension();
const article = 'is-smp-surgical-or-non-surgical';

it('opens in a tab at the claim that a link names', async () => {
  const page = await extension.visitOwn(`popup.html?view=tab#article/${article}/cost/C52`);
  await expect.poll(() => page.locator(':focus').getAttribute('id')).toMatch(/cost\/C52$/);
  const height = page.viewportSize()?.height ?? 0;
  const isInView = async () => {
    const box = await page.locator(':focus').boundingBox();
    return box && box.y >= 0 && box.y + box.height <= height;
  };
  await expect.poll(isInView).toBe(true);
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
  await page.getByRole('button', { name: /^Back to/ }).click();
  await page.getByRole('link', { name: /^Glossary: / }).click();
  await expect.poll(() => page.locator(':focus').getAttribute('id')).toBe('glossary');
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
