import type { Mark } from './mark.ts';

/** A mark in a frame of the page, whose place is known from there. */
export interface FramedMark extends Mark {
  /** Its boxes in client pixels of this document. */
  boxes(): DOMRectReadOnly[];
}

/** A mark's boxes in client pixels, one for each line it stands on; empty when it is not in the document or not rendered. */
export function lineBoxes(mark: Mark | FramedMark): DOMRectReadOnly[] {
  return 'boxes' in mark ? mark.boxes() : joinLines(boxesOf(mark.range));
}

function boxesOf({ startContainer, startOffset, endContainer, endOffset }: StaticRange) {
  if (!startContainer.isConnected || !endContainer.isConnected) return [];
  const live = new Range();
  try {
    live.setStart(startContainer, startOffset);
    live.setEnd(endContainer, endOffset);
    return [...live.getClientRects()].filter((box) => box.width > 0 && box.height > 0);
  } catch {
    return []; // The text has been cut shorter than the mark since it was read.
  }
}

/** Boxes side by side on one line become one: inline elements within a term have boxes of their own. */
function joinLines(boxes: readonly DOMRectReadOnly[]): DOMRectReadOnly[] {
  const lines: DOMRectReadOnly[] = [];
  for (const box of boxes) {
    const line = lines.at(-1);
    if (line && sameLine(line, box)) lines[lines.length - 1] = around(line, box);
    else lines.push(box);
  }
  return lines;
}

function sameLine(a: DOMRectReadOnly, b: DOMRectReadOnly) {
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  const apart = Math.max(b.left - a.right, a.left - b.right);
  return shared > Math.min(a.height, b.height) / 2 && apart <= Math.max(a.height, b.height);
}

function around(a: DOMRectReadOnly, b: DOMRectReadOnly) {
  const left = Math.min(a.left, b.left);
  const top = Math.min(a.top, b.top);
  return new DOMRectReadOnly(
    left,
    top,
    Math.max(a.right, b.right) - left,
    Math.max(a.bottom, b.bottom) - top,
  );
}
