import { nodeAbove } from '../dom/composed-parent.ts';
import type { Box } from '../dom/geometry.ts';
import { visibleBox } from '../dom/viewport.ts';
import { lineBoxes } from '../marks/line-boxes.ts';
import type { Mark } from '../marks/mark.ts';

/** Pixels that stay between a term and the edge of what scrolls it into view. */
const margin = 16;

/** Scrolls everything around a mark, from the inside out, until its first line can be seen; at once, so that the panel opens in its place. */
export function bringIntoView(mark: Mark) {
  const root = document.scrollingElement ?? document.documentElement;
  for (let at = nodeAbove(mark.range.startContainer); at; at = nodeAbove(at)) {
    if (!(at instanceof Element) || at === root || at === document.body) continue;
    if (scrolls(at)) scrollTo(at, at.getBoundingClientRect(), mark);
  }
  scrollTo(root, visibleBox(), mark);
}

function scrollTo(scroller: Element, frame: Box, mark: Mark) {
  const line = lineBoxes(mark)[0];
  if (!line) return;
  const top = away(line.top, line.bottom, frame.top, frame.bottom);
  const left = away(line.left, line.right, frame.left, frame.right);
  if (top || left) scroller.scrollBy({ top, left, behavior: 'instant' });
}

/** Pixels to scroll so that a stretch out of sight comes to stand in the upper third. */
function away(start: number, end: number, from: number, to: number) {
  if (start >= from + margin && end <= to - margin) return 0;
  if (end - start > to - from - 2 * margin) return start < from ? start - from : 0;
  return start - from - (to - from) / 3;
}

function scrolls(element: Element) {
  const { overflowX, overflowY } = getComputedStyle(element);
  const vertical = overflowY !== 'visible' && element.scrollHeight > element.clientHeight;
  return vertical || (overflowX !== 'visible' && element.scrollWidth > element.clientWidth);
}
