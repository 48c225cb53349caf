import type { Page } from 'playwright-core';
import { PanelView } from './panel-view.ts';

/** Pixels to the next text or panel at which a pointer is clearly off both. */
const clear = 16;

/** The place nearest to the upper left corner where neither text nor a panel stands. Throws when there is none. */
export async function freePlace(page: Page): Promise<{ x: number; y: number }> {
  const panel = await new PanelView(page).boxIfOpen();
  const taken = panel ? [panel] : [];
  const place = await page.evaluate(
    ({ clear, taken }) => {
      const boxes = taken.map(({ x, y, width, height }) => new DOMRect(x, y, width, height));
      const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const range = document.createRange();
        range.selectNode(walker.currentNode);
        boxes.push(...range.getClientRects());
      }
      const isFree = (x: number, y: number) =>
        boxes.every(
          (box) =>
            x < box.left - clear ||
            x > box.right + clear ||
            y < box.top - clear ||
            y > box.bottom + clear,
        );
      for (let y = 2; y < innerHeight; y += 8)
        for (let x = 2; x < innerWidth; x += 8) if (isFree(x, y)) return { x, y };
      return undefined;
    },
    { clear, taken },
  );
  if (!place) throw new Error('The page has no place free of text.');
  return place;
}

/** Moves the pointer to a place where neither text nor a panel stands. */
export async function parkPointer(page: Page): Promise<void> {
  const { x, y } = await freePlace(page);
  await page.mouse.move(x, y, { steps: 6 });
}
