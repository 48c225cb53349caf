import type { Page } from 'playwright-core';
import { boxOfText } from '../../../scripts/point-at.ts';

/** What a text of the page looks like, wherever it stands, with what is drawn below it. */
export async function lookOf(page: Page, text: string, nth = 0): Promise<string> {
  const { x, y, width, height } = await boxOfText(page, text, nth);
  const picture = await page.screenshot({ clip: { x, y, width, height: height + 6 } });
  return picture.toString('base64');
}
