import { lineBoxes } from '../marks/line-boxes.ts';
import { type Mark, type MarkMap, sameMark } from '../marks/mark.ts';

/** A step through the marks of a page: 1 forward, -1 back. */
export type Step = 1 | -1;

/** The underlined mark after or before a mark, the caret or the top of what can be seen; the first follows the last.
 *  Marks that are not rendered are passed over. */
export function nextMark(marks: MarkMap, step: Step, from: Mark | undefined): Mark | undefined {
  const order = marks.inOrder().filter((mark) => mark.painted);
  const index = from ? order.findIndex((mark) => sameMark(mark, from)) : -1;
  const start = index < 0 ? startOf(order, step) : index;
  for (let count = 1; count <= order.length; count++) {
    const mark = order[(start + step * count + order.length * count) % order.length];
    if (mark && lineBoxes(mark).length > 0) return mark;
  }
  return undefined;
}

/** The index such that one step from it is the first mark beyond the caret, or in sight where there is none. */
function startOf(order: readonly Mark[], step: Step) {
  const selection = document.getSelection();
  const caret = selection?.focusNode;
  const offset = selection?.focusOffset ?? 0;
  const beyond = order.findIndex((mark) =>
    caret && caret !== document.body ? isAfter(mark, caret, offset) : isBelowTop(mark),
  );
  const first = beyond < 0 ? order.length : beyond;
  return step === 1 ? first - 1 : first;
}

function isAfter({ range }: Mark, caret: Node, offset: number) {
  if (range.startContainer === caret) return range.startOffset >= offset;
  const follows = Node.DOCUMENT_POSITION_FOLLOWING;
  return Boolean(caret.compareDocumentPosition(range.startContainer) & follows);
}

function isBelowTop(mark: Mark) {
  return (lineBoxes(mark)[0]?.top ?? -1) >= 0;
}
