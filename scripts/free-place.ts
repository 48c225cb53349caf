import type { Page } from 'playwright-core';

/** A place in the viewport, in CSS pixels. */
export interface Place {
  x: number;
  y: number;
}

/** What a place is to be free of, and near to. */
export interface FreeOf {
  /** What it is to be nearest to; without it the upper left corner. */
  near?: Place;
  /** Pixels to the next text, document within the page, or taken box. */
  clear?: number;
  /** What else stands in the viewport. */
  taken?: readonly (Place & { width: number; height: number })[];
}

/** The nearest place where no text stands, nor a document within the page, which may hold some. Throws when there is none. */
export async function freePlace(page: Page, free: FreeOf = {}): Promise<Place> {
  const { near = { x: 0, y: 0 }, clear = 16, taken = [] } = free;
  const place = await page.evaluate(
    ({ near, clear, taken }) => {
      const boxes = taken.map(({ x, y, width, height }) => new DOMRect(x, y, width, height));
      // A page may name what it holds like what it is asked here.
      const { createTreeWalker, querySelectorAll } = Document.prototype;
      const walker = createTreeWalker.call(document, document, NodeFilter.SHOW_TEXT);
      const range = new Range();
      while (walker.nextNode()) {
        range.selectNode(walker.currentNode);
        boxes.push(...range.getClientRects());
      }
      for (const frame of querySelectorAll.call(document, 'iframe, frame, object, embed'))
        boxes.push(frame.getBoundingClientRect());
      const isFree = (x: number, y: number) =>
        boxes.every(
          (box) =>
            x < box.left - clear ||
            x > box.right + clear ||
            y < box.top - clear ||
            y > box.bottom + clear,
        );
      let nearest: { x: number; y: number } | undefined;
      let least = Number.POSITIVE_INFINITY;
      for (let y = 2; y < innerHeight; y += 8)
        for (let x = 2; x < innerWidth; x += 8) {
          const away = Math.hypot(x - near.x, y - near.y);
          if (away >= least || !isFree(x, y)) continue;
          least = away;
          nearest = { x, y };
        }
      return nearest;
    },
    { near, clear, taken },
  );
  if (!place) throw new Error('The page has no place free of text.');
  return place;
}
