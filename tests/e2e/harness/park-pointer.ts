import type { Page } from 'playwright-core';
import { freePlace, type Place } from '../../../scripts/free-place.ts';
import { PanelView } from './panel-view.ts';

/** The place nearest to the upper left corner where neither text nor a panel stands. Throws when there is none. */
export async function placeOffPanel(page: Page): Promise<Place> {
  const panel = await new PanelView(page).boxIfOpen();
  return freePlace(page, { taken: panel ? [panel] : [] });
}

/** Moves the pointer to a place where neither text nor a panel stands. */
export async function parkPointer(page: Page): Promise<void> {
  const { x, y } = await placeOffPanel(page);
  await page.mouse.move(x, y, { steps: 6 });
}
