import { drawnIn } from '../dom/composed-parent.ts';
import { elementOf } from '../dom/element-of.ts';
import type { Mark, MarkMap } from '../marks/mark.ts';

/** A mark, and the element that holds its text or an end of it. */
export interface HeldMark {
  mark: Mark;
  holder: Element;
}

/** Elements above its own by which text is found that lets the pointer through, as a browser then names only what is around it. */
const levels = 4;

/** Marks of an element whose places are asked one by one; with more, it is no small thing like a card. */
const most = 50;

const indices = new WeakMap<readonly Mark[], ReadonlyMap<Element, HeldMark[]>>();

/** The marks that elements at a point hold: right in them, or in parts of them that let the pointer through. */
export function marksUnder(elements: readonly Element[], marks: MarkMap): HeldMark[] {
  const index = indexOf(marks.inOrder());
  return elements.flatMap((element) => {
    const held = index.get(element) ?? [];
    const isCard = held.length <= most;
    return held.filter(({ holder }) => holder === element || (isCard && isPassed(holder)));
  });
}

function isPassed(element: Element) {
  return getComputedStyle(element).pointerEvents === 'none';
}

/** Kept as long as the marks are in this order. */
function indexOf(order: readonly Mark[]): ReadonlyMap<Element, HeldMark[]> {
  const known = indices.get(order);
  if (known) return known;
  const index = new Map<Element, HeldMark[]>();
  for (const mark of order) {
    const { startContainer, endContainer } = mark.range;
    for (const holder of new Set([elementOf(startContainer), elementOf(endContainer)])) {
      let at: Element | undefined = holder;
      for (let level = 0; at && level <= levels; level++, at = drawnIn(at)) {
        const held = index.get(at);
        if (held) held.push({ mark, holder });
        else index.set(at, [{ mark, holder }]);
      }
    }
  }
  indices.set(order, index);
  return index;
}
