import type { Frame, Page } from 'playwright-core';
import { freePlace, type Place } from './free-place.ts';

/** Pixels from a text at which the pointer is off it. */
const besideText = 4;

/** A box in the viewport, in CSS pixels. */
export interface Box extends Place {
  width: number;
  height: number;
}

/** The first line box of a text, which is brought into view. Throws when it is not there. `nth` counts its occurrences from 0. */
export async function boxOfText(frame: Page | Frame, text: string, nth = 0): Promise<Box> {
  const box = await frame.evaluate(
    ({ text, nth }) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const nodes: Text[] = [];
      let joined = '';
      while (walker.nextNode()) {
        nodes.push(walker.currentNode as Text);
        joined += (walker.currentNode as Text).data;
      }
      let at = -1;
      for (let i = 0; i <= nth; i++) at = joined.indexOf(text, at + 1);
      if (at < 0) return;
      const range = document.createRange();
      let passed = 0;
      let started = false;
      for (const node of nodes) {
        const end = passed + node.data.length;
        if (!started && at < end) {
          range.setStart(node, at - passed);
          started = true;
        }
        if (started && at + text.length <= end) {
          range.setEnd(node, at + text.length - passed);
          break;
        }
        passed = end;
      }
      range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
      const seen = range.getClientRects()[0];
      if (seen && (seen.top < 0 || seen.bottom > innerHeight)) {
        const top = scrollY + seen.top - innerHeight / 2;
        scrollTo({ top, behavior: 'instant' });
      }
      const rect = range.getClientRects()[0];
      return rect && { x: rect.x, y: rect.y, width: rect.width, height: rect.height };
    },
    { text, nth },
  );
  if (!box) throw new Error(`The page does not show "${text}".`);
  return box;
}

/** The middle of the first line box of a text, which is brought into view. Throws when it is not there. */
export async function placeOfText(frame: Page | Frame, text: string, nth = 0) {
  const { x, y, width, height } = await boxOfText(frame, text, nth);
  return { x: x + width / 2, y: y + height / 2 };
}

/** Rests the pointer on a text, coming from where none is. */
export async function pointAt(page: Page, text: string, nth = 0): Promise<void> {
  await comeTo(page, await placeOfText(page, text, nth));
}

/** Moves the pointer to a place from the nearest one where no text stands, at one jump and the tremble of a hand: wherever a busy
 *  machine stalls on the way, the pointer rests on nothing else meanwhile, such as another line or another term. */
export async function comeTo(page: Page, { x, y }: Place): Promise<void> {
  const from = await freePlace(page, { near: { x, y }, clear: besideText });
  await page.mouse.move(from.x, from.y);
  await page.mouse.move(x + 2, y);
  await page.mouse.move(x, y);
}
