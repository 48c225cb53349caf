import { caretAt } from '../dom/caret-at.ts';
import { distance } from '../dom/geometry.ts';
import { lineBoxes } from '../marks/line-boxes.ts';
import type { MarkMap } from '../marks/mark.ts';
import { hitTolerance } from './delays.ts';
import type { Target } from './hover.ts';

/** The mark below a point in client pixels and which of its lines is there; a caret lands in the nearest text, so its boxes decide. */
export function hitTest(
  x: number,
  y: number,
  marks: MarkMap,
  shadowRoots: readonly ShadowRoot[],
): Target | undefined {
  const caret = caretAt(x, y, shadowRoots);
  const mark = caret && marks.at(caret.node, caret.offset);
  if (!mark) return undefined;
  const line = lineBoxes(mark).findIndex((box) => distance({ x, y }, box) <= hitTolerance);
  return line < 0 ? undefined : { mark, line };
}
