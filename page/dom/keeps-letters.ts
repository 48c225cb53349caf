import { parentElementOf } from './composed-parent.ts';
import { elementOf } from './element-of.ts';

/** Text nodes of one mark that are asked at most. */
const most = 50;

/** Whether text of an element can be underlined without another look of its letters. Browsers draw highlighted text in
 *  its color alone: a fill of its own, a stroke, emphasis marks and a line through it would go. */
export function keepsLetters(element: Element): boolean {
  const style = getComputedStyle(element);
  const { color, webkitTextFillColor, webkitTextStrokeWidth, textEmphasisStyle } = style;
  // Where the system forces its colors, it forces the fill too, though what is computed still tells the page's.
  const isFilled =
    (webkitTextFillColor ?? color) !== color && !matchMedia('(forced-colors: active)').matches;
  const isPlain =
    !isFilled &&
    !(Number.parseFloat(webkitTextStrokeWidth) > 0) &&
    (textEmphasisStyle ?? 'none') === 'none';
  return isPlain && !isStruck(element);
}

/** The elements that hold the text of a range. */
export function elementsIn({ startContainer, endContainer }: AbstractRange): Element[] {
  const found = new Set([elementOf(startContainer)]);
  if (startContainer === endContainer) return [...found];
  const walker = document.createTreeWalker(startContainer.getRootNode(), NodeFilter.SHOW_TEXT);
  walker.currentNode = startContainer;
  for (let count = 0; walker.currentNode !== endContainer && count < most; count++) {
    if (!walker.nextNode()) break;
    found.add(elementOf(walker.currentNode));
  }
  return [...found];
}

/** A line through the text is not inherited, but drawn through all that stands in its element. */
function isStruck(element: Element): boolean {
  for (let at: Element | null = element; at; at = parentElementOf(at))
    if (getComputedStyle(at).textDecorationLine.includes('line-through')) return true;
  return false;
}
