import { parentElementOf } from '../dom/composed-parent.ts';

/** Whether the text of an element stands where no scrolling leads: before the start of the page, or of what scrolls or clips in it. */
export function isOutOfReach(element: Element): boolean {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  let { right, bottom } = range.getBoundingClientRect();
  // A live range would make every change of the page dearer.
  range.setStart(element.ownerDocument, 0);
  range.collapse(true);
  for (let at: Element | null = element; at; at = parentElementOf(at)) {
    const { overflowX, overflowY, direction } = getComputedStyle(at);
    if (overflowX === 'visible' && overflowY === 'visible') continue;
    const box = at.getBoundingClientRect();
    // What is written to the left scrolls to the left.
    if (direction === 'ltr' && right <= box.left - at.scrollLeft) return true;
    if (bottom <= box.top - at.scrollTop) return true;
    ({ right, bottom } = box);
  }
  const { direction } = getComputedStyle(element.ownerDocument.documentElement);
  const isLeft = right <= -window.scrollX && (direction === 'ltr' || right < -window.innerWidth);
  return isLeft || bottom <= -window.scrollY;
}
