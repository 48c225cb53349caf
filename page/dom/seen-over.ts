import { parseRgb } from './color.ts';
import { drawnIn } from './composed-parent.ts';
import { distance, type Point } from './geometry.ts';

/** Opacity from which a reader sees that something is there. */
const faint = 0.1;

/** Elements that are seen by what they are, whatever their style. */
const pictures =
  'img, picture, video, canvas, iframe, frame, embed, object, input, button, select, textarea, progress, meter, svg, svg *';

/** All elements at a point of the page, topmost first, also those in the shadow roots. */
export function elementsAt({ x, y }: Point, shadowRoots: readonly ShadowRoot[]): Element[] {
  const roots = new Map(shadowRoots.map((root) => [root.host, root]));
  const within = (root: Document | ShadowRoot): Element[] =>
    root.elementsFromPoint(x, y).flatMap((element) => {
      if (element.getRootNode() !== root) return [];
      const inner = roots.get(element) ?? element.shadowRoot;
      return inner ? [...within(inner), element] : [element];
    });
  return within(document);
}

/** The topmost element of these, all at a point, that is seen above the text of an element there; nothing where the text itself is seen. */
export function seenOver(
  text: Element,
  point: Point,
  elements: readonly Element[],
): Element | undefined {
  const around = new Set<Element>();
  for (let at: Element | undefined = text; at; at = drawnIn(at)) around.add(at);
  const isNamed = elements.includes(text);
  for (const element of elements) {
    if (element === text) return undefined;
    // What holds the text lies below it, all but what is drawn after its contents.
    if (around.has(element)) {
      if (hasSeenPart(element, '::after', point)) return element;
      if (!isNamed) return undefined;
    } else if (isSeen(element, point)) return element;
  }
  return undefined;
}

function isSeen(element: Element, point: Point) {
  if (opacityOf(element) < faint) return false;
  if (element.matches(pictures) || isFilled(getComputedStyle(element))) return true;
  const parts = ['::before', '::after'];
  if (parts.some((part) => hasSeenPart(element, part, point))) return true;
  return hasTextAt(element, point);
}

/** Whether a part of an element that has no node is seen at a point; only what is taken out of the flow lies over other elements. */
function hasSeenPart(element: Element, part: string, point: Point) {
  const style = getComputedStyle(element, part);
  if (style.content === 'none' || style.content === 'normal') return false;
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  if (Number(style.opacity) < faint || !isFilled(style)) return false;
  const box = boxOfPart(element, style);
  return !box || distance(point, box) === 0;
}

/** Where a positioned part stands, as far as that can be told: where it is placed within its own element. */
function boxOfPart(element: Element, { position, left, top, width, height }: CSSStyleDeclaration) {
  if (position === 'fixed' || getComputedStyle(element).position === 'static') return undefined;
  const places = [left, top, width, height].map(Number.parseFloat);
  if (places.some(Number.isNaN)) return undefined;
  const [x, y, across, down] = places as [number, number, number, number];
  const outer = element.getBoundingClientRect();
  const start = outer.left + element.clientLeft + x;
  const first = outer.top + element.clientTop + y;
  return { left: start, top: first, right: start + across, bottom: first + down };
}

function isFilled({ backgroundColor, backgroundImage, backdropFilter }: CSSStyleDeclaration) {
  if (backgroundImage !== 'none' || (backdropFilter && backdropFilter !== 'none')) return true;
  return alphaOf(backgroundColor) >= faint;
}

/** Every color but those that can be told to be clear counts as seen. */
function alphaOf(color: string) {
  return parseRgb(color)?.[3] ?? 1;
}

function opacityOf(element: Element) {
  let opacity = 1;
  for (let at: Element | undefined = element; at && opacity >= faint; at = drawnIn(at))
    opacity *= Number(getComputedStyle(at).opacity);
  return opacity;
}

function hasTextAt(element: Element, point: Point) {
  if (alphaOf(getComputedStyle(element).color) < faint) return false;
  const range = new Range();
  for (const node of element.childNodes) {
    if (node.nodeType !== Node.TEXT_NODE) continue;
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) if (distance(point, box) === 0) return true;
  }
  return false;
}
