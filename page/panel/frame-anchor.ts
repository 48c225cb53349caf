import type { Mention } from '../../detection/types.ts';
import type { Box } from '../dom/geometry.ts';
import type { FramedMark } from '../marks/line-boxes.ts';

/** Where a term's line stands in a frame: the box in that frame's client pixels, and the frame's own size to know it by.
 *  Plain values, so that a message can carry them to the top of the page. */
export interface FrameAnchor {
  box: Box;
  width: number;
  height: number;
}

/** Pixels of frame width and height below which a panel has no room beside its term. */
const least = { width: 400, height: 320 };

/** Whether this document stands in a frame too small to read a panel in. */
export function isSmallFrame(): boolean {
  return window !== window.top && (innerWidth < least.width || innerHeight < least.height);
}

/** The place of a line in the outermost frame of the page that holds this document.
 *  Undefined in the top document, and where a frame of another origin stands in between, which tells nothing of itself. */
export function anchorOf(line: Box): FrameAnchor | undefined {
  let { left, top, right, bottom } = line;
  let view: Window = window;
  if (view === view.top) return undefined;
  while (view.parent !== view.top) {
    const frame = view.frameElement;
    if (!frame) return undefined;
    ({ left, top, right, bottom } = outward({ left, top, right, bottom }, frame));
    view = view.parent;
  }
  return { box: { left, top, right, bottom }, width: view.innerWidth, height: view.innerHeight };
}

/** In the top document: the mark of a term that stands in one of its frames, which is the one that the pointer or the focus is in.
 *  Undefined where no frame fits. */
export function framedMark(
  mention: Mention,
  { box, width, height }: FrameAnchor,
): FramedMark | undefined {
  const frames = [...document.querySelectorAll<HTMLElement>('iframe, frame')];
  const fitting = frames.filter((frame) => fits(frame, width, height));
  const [first, ...others] = fitting;
  const used = fitting.find((frame) => frame.matches(':hover') || frame === document.activeElement);
  const frame = used ?? (others.length === 0 ? first : undefined);
  const parent = frame?.parentNode;
  if (!frame || !parent) return undefined;
  const index = [...parent.childNodes].indexOf(frame);
  return {
    mention,
    range: new StaticRange({
      ...{ startContainer: parent, startOffset: index },
      ...{ endContainer: parent, endOffset: index + 1 },
    }),
    painted: false,
    boxes() {
      if (!frame.isConnected) return [];
      const { left, top, right, bottom } = outward(box, frame);
      return [new DOMRectReadOnly(left, top, right - left, bottom - top)];
    },
  };
}

/** A box of a frame's document in client pixels of the document around it. */
function outward({ left, top, right, bottom }: Box, frame: Element): Box {
  const outer = frame.getBoundingClientRect();
  const { paddingLeft, paddingTop } = getComputedStyle(frame);
  const { offsetWidth, offsetHeight } = frame as HTMLElement;
  const across = offsetWidth > 0 ? outer.width / offsetWidth : 1;
  const down = offsetHeight > 0 ? outer.height / offsetHeight : 1;
  const x = outer.left + (frame.clientLeft + Number.parseFloat(paddingLeft)) * across;
  const y = outer.top + (frame.clientTop + Number.parseFloat(paddingTop)) * down;
  return {
    left: x + left * across,
    top: y + top * down,
    right: x + right * across,
    bottom: y + bottom * down,
  };
}

/** Whether the inside of a frame has this size, give or take a rounded pixel. */
function fits(frame: Element, width: number, height: number) {
  const { paddingLeft, paddingRight, paddingTop, paddingBottom } = getComputedStyle(frame);
  const inner =
    frame.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
  const high =
    frame.clientHeight - Number.parseFloat(paddingTop) - Number.parseFloat(paddingBottom);
  return Math.abs(inner - width) <= 1 && Math.abs(high - height) <= 1;
}
