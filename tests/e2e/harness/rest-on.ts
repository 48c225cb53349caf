import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { type Box, comeTo } from '../../../scripts/point-at.ts';

/** Rests the pointer in the middle of a line of text until `isOpen` says so. */
export async function restOn(
  page: Page,
  line: () => Promise<Box>,
  isOpen: () => Promise<boolean>,
  what = 'the line',
): Promise<void> {
  const middle = async () => {
    const { x, y, width, height } = await line();
    return { x: x + width / 2, y: y + height / 2 };
  };
  await comeTo(page, await middle());
  // A hand trembles, by which it also meets a term that is marked only after it came to rest.
  let aside = 0;
  const tremble = async () => {
    const { x, y } = await middle();
    aside = 1 - aside;
    await page.mouse.move(x + aside, y);
    return isOpen();
  };
  await expect.poll(tremble, { interval: 150, message: `no panel over ${what}` }).toBe(true);
}
