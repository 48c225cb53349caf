import type { Frame, Page } from 'playwright-core';

/** Where a text stands in the viewport, in CSS pixels: the middle of its first line box. Throws when it is not there.
 *  `nth` counts its occurrences from 0. */
export async function placeOfText(
  frame: Page | Frame,
  text: string,
  nth = 0,
): Promise<{ x: number; y: number }> {
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
      const rect = range.getClientRects()[0];
      return rect && { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
    },
    { text, nth },
  );
  if (!box) throw new Error(`The page does not show "${text}".`);
  return box;
}

/** Rests the pointer on a text, coming from a little way off as a hand does. */
export async function pointAt(page: Page, text: string, nth = 0): Promise<void> {
  const { x, y } = await placeOfText(page, text, nth);
  await page.mouse.move(x + 40, y + 30);
  await page.mouse.move(x + 4, y + 2, { steps: 4 });
  await page.mouse.move(x, y);
}
