import { elementOf } from '../dom/element-of.ts';
import { type Frame, framesAround } from '../dom/frames-around.ts';
import { type Box, shared } from '../dom/geometry.ts';
import { elementsAt, seenOver } from '../dom/seen-over.ts';
import { lineBoxes } from '../marks/line-boxes.ts';
import type { Mark } from '../marks/mark.ts';
import type { BorrowedScroll } from './borrowed-scroll.ts';

/** Pixels that stay between a term and the edge of what scrolls it into view. */
const margin = 16;

/** Headers and the like one after the other from under which a term is brought. */
const mostCovers = 4;

const everywhere: Box = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };

/** What came of bringing a mark into view. */
export interface Sight {
  /** Whether any of its first line can be seen now. */
  isSeen: boolean;
  /** Whether anything was scrolled for that. */
  isMoved: boolean;
}

/** Scrolls everything around a mark, from the inside out, until its first line can be seen clear of what the page lays over it; at once,
 *  so that the panel opens in its place. */
export function bringIntoView(mark: Mark, scroll: BorrowedScroll): Sight {
  const frames = framesAround(elementOf(mark.range.startContainer));
  let isMoved = scrollFrames(frames, everywhere, mark, scroll);
  let free = everywhere;
  for (let count = 0; count < mostCovers; count++) {
    const cover = coverOf(mark);
    if (!cover) break;
    free = beside(cover, free, frames);
    isMoved = scrollFrames(frames, free, mark, scroll) || isMoved;
  }
  return { isSeen: isSeenIn(frames, mark), isMoved };
}

function scrollFrames(frames: readonly Frame[], free: Box, mark: Mark, scroll: BorrowedScroll) {
  let isMoved = false;
  for (const frame of frames) {
    const line = lineBoxes(mark)[0];
    if (!line) continue;
    const { left, top, right, bottom } = roomIn(frame, free, line);
    const across = frame.x === 'nothing' ? 0 : away(line.left, line.right, left, right);
    const down = frame.y === 'nothing' ? 0 : away(line.top, line.bottom, top, bottom);
    if (across || down) isMoved = scroll.by(frame, across, down) || isMoved;
  }
  return isMoved;
}

/** The part of a frame that is free, or all of it where that has no room for the line. */
function roomIn(frame: Frame, free: Box, line: Box): Box {
  const box = frame.box();
  const room = shared(box, free);
  return room.bottom - room.top >= line.bottom - line.top ? room : box;
}

/** Pixels to scroll so that a stretch out of sight comes to stand in the upper third. */
function away(start: number, end: number, from: number, to: number) {
  const length = end - start;
  const room = to - from;
  if (length > room) return start < from || start > from + room / 3 ? start - from : 0;
  const edge = Math.min(margin, (room - length) / 2);
  if (start >= from + edge - 1 && end <= to - edge + 1) return 0;
  return start - from - Math.min((room - length) / 2, room / 3);
}

/** The box of what is seen over a mark's first line, if anything is. */
function coverOf(mark: Mark): Box | undefined {
  const line = lineBoxes(mark)[0];
  if (!line) return undefined;
  const text = elementOf(mark.range.startContainer);
  const root = text.getRootNode();
  const roots = root instanceof ShadowRoot ? rootsAround(root) : [];
  const y = (line.top + line.bottom) / 2;
  for (const x of [(line.left + line.right) / 2, line.left + 2, line.right - 2]) {
    const cover = seenOver(text, { x, y }, elementsAt({ x, y }, roots));
    if (cover) return cover.getBoundingClientRect();
  }
  return undefined;
}

function rootsAround(root: ShadowRoot): ShadowRoot[] {
  const outer = root.host.getRootNode();
  return outer instanceof ShadowRoot ? [root, ...rootsAround(outer)] : [root];
}

/** What stays free above or below a cover, whichever is more; what covers all of it leaves it as it was. */
function beside(cover: Box, free: Box, frames: readonly Frame[]): Box {
  const whole = shared(free, frames.at(-1)?.box() ?? free);
  const above = cover.top - whole.top;
  const below = whole.bottom - cover.bottom;
  if (Math.max(above, below) < margin) return free;
  return above > below ? { ...free, bottom: cover.top } : { ...free, top: cover.bottom };
}

function isSeenIn(frames: readonly Frame[], mark: Mark) {
  const line: Box | undefined = lineBoxes(mark)[0];
  if (!line) return false;
  const { left, top, right, bottom } = frames.reduce(
    (rest, frame) => shared(rest, frame.box()),
    line,
  );
  return right - left >= 1 && bottom - top >= 1;
}
