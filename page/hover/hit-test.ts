import { caretAt } from '../dom/caret-at.ts';
import { distance, type Point } from '../dom/geometry.ts';
import { elementsAt, seenOver } from '../dom/seen-over.ts';
import { lineBoxes } from '../marks/line-boxes.ts';
import type { Mark, MarkMap } from '../marks/mark.ts';
import { hitTolerance } from './delays.ts';
import type { Target } from './hover.ts';
import { marksUnder } from './marks-under.ts';

/** The mark below a point in client pixels and which of its lines is there; a caret lands in the nearest text, so its boxes decide.
 *  Where something that nobody sees catches the pointer, the mark that is seen through it. */
export function hitTest(
  x: number,
  y: number,
  marks: MarkMap,
  shadowRoots: readonly ShadowRoot[],
): Target | undefined {
  const caret = caretAt(x, y, shadowRoots);
  const mark = caret && marks.at(caret.node, caret.offset);
  return (mark && targetAt(mark, { x, y })) ?? seenThrough({ x, y }, marks, shadowRoots);
}

function targetAt(mark: Mark, point: Point): Target | undefined {
  const line = lineBoxes(mark).findIndex((box) => distance(point, box) <= hitTolerance);
  return line < 0 ? undefined : { mark, line };
}

function seenThrough(
  point: Point,
  marks: MarkMap,
  shadowRoots: readonly ShadowRoot[],
): Target | undefined {
  if (marks.inOrder().length === 0) return undefined;
  const elements = elementsAt(point, shadowRoots);
  for (const { mark, holder } of marksUnder(elements, marks)) {
    const target = targetAt(mark, point);
    if (target && !seenOver(holder, point, elements)) return target;
  }
  return undefined;
}
