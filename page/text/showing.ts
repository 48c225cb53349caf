/** What the style of an element says of its text: shown as far as it goes, hidden, or perhaps moved out of reach. */
export type Showing = 'shown' | 'hidden' | 'moved';

/** Pixels to the left or upward from which on text may be out of reach. */
const far = 100;

/** Whether an element hides its text from the eye while it still counts as shown: clipped away, a pixel small, or moved. */
export function showingOf(element: Element): Showing {
  const style = getComputedStyle(element);
  const isPlaced = style.position === 'absolute' || style.position === 'fixed';
  if (isPlaced && isClippedAway(style.clip)) return 'hidden';
  if (style.clipPath !== 'none' && isCutAway(style.clipPath)) return 'hidden';
  if (isRolledUp(element, style)) return 'hidden';
  const offsets = [style.textIndent, style.marginLeft, style.marginTop];
  if (style.position !== 'static') offsets.push(style.left, style.top);
  const isMoved = offsets.some((offset) => Number.parseFloat(offset) < -far);
  // What is on its way is seen in a while, and nothing tells when.
  return isMoved && element.getAnimations().length === 0 ? 'moved' : 'shown';
}

/** Whether a `clip` leaves nothing that could be read, as with rect(1px, 1px, 1px, 1px). */
function isClippedAway(clip: string): boolean {
  const [top, right, bottom, left] = (/^rect\((.*)\)$/.exec(clip)?.[1] ?? '')
    .split(/[ ,]+/)
    .map(Number.parseFloat) as [number, number, number, number];
  return right - left <= 1 || bottom - top <= 1;
}

/** Whether a `clip-path` leaves nothing: an inset from both sides, a circle without a radius, a polygon without an area. */
function isCutAway(path: string): boolean {
  const [, shape, inside = ''] = /^(\w+)\(([^()]*)\)/.exec(path) ?? [];
  if (shape === 'circle' || shape === 'ellipse') return /^0(?:px|%)?\b/.test(inside);
  if (shape === 'polygon') {
    const points = inside.split(',').map((point) => point.trim().split(/\s+/).slice(-2));
    return [0, 1].some((axis) => points.every((point) => point[axis] === points[0]?.[axis]));
  }
  if (shape !== 'inset') return false;
  const edges = (inside.split(' round ')[0] ?? '').trim().split(/\s+/);
  const [top = '', right = top, bottom = top, left = right] = edges;
  return sumOf(top, bottom) >= 100 || sumOf(left, right) >= 100;
}

/** Percent of two edges together. */
function sumOf(...edges: string[]): number {
  return edges.reduce((sum, edge) => sum + (edge.endsWith('%') ? Number.parseFloat(edge) : 0), 0);
}

function isRolledUp(element: Element, { overflowX, overflowY, display }: CSSStyleDeclaration) {
  if (overflowX === 'visible' && overflowY === 'visible') return false;
  const { documentElement, body } = element.ownerDocument;
  if (element === documentElement || element === body || display === 'contents') return false;
  const { offsetWidth = 2, offsetHeight = 2 } = element as HTMLElement;
  return offsetWidth <= 1 || offsetHeight <= 1;
}
