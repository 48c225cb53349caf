import {
  computePosition,
  type ElementRects,
  flip,
  hide,
  offset,
  type Platform,
  platform,
  shift,
  size,
  type VirtualElement,
} from '@floating-ui/dom';
import { visibleBox } from '../dom/viewport.ts';
import { gap, gutter } from './panel-size.ts';

/** On which side of its line a card stands. */
export type Side = 'top' | 'bottom' | 'left' | 'right';

/** Where a card goes, in client pixels. */
export interface CardPlace {
  x: number;
  y: number;
  side: Side;
  /** Pixels there are for the card on its side. */
  available: number;
  /** Pixels the line is out of view; 0 or less while any of it can be seen. */
  away: number;
}

/** Where a card goes beside a line box: below, above only where it does not fit below, and on its old side if one is given;
 *  beside a vertical line left or right, where the next line stands first.
 *  It never covers the line, and is cut to the room there is. */
export async function placeCard(
  line: DOMRectReadOnly,
  context: Element,
  card: HTMLElement,
  side?: Side,
): Promise<CardPlace> {
  const reference: VirtualElement = {
    getBoundingClientRect: () => line,
    contextElement: context,
  };
  const seen = visibleBox();
  const rootBoundary = {
    x: seen.left,
    y: seen.top,
    width: seen.right - seen.left,
    height: seen.bottom - seen.top,
  };
  let available = 0;
  const position = await computePosition(reference, card, {
    platform: inWindow,
    strategy: 'fixed',
    placement: `${side ?? firstSide(context)}-start`,
    middleware: [
      offset(gap),
      !side && flip({ rootBoundary, padding: gutter, crossAxis: false }),
      shift({ rootBoundary, padding: gutter }),
      size({
        rootBoundary,
        padding: gutter,
        apply(state: { availableHeight: number; rects: ElementRects }) {
          available = Math.max(0, state.availableHeight);
        },
      }),
      hide({ rootBoundary }),
    ],
  });
  const { top, right, bottom, left } = position.middlewareData.hide?.referenceHiddenOffsets ?? {
    top: 0,
    right: 0,
    bottom: 0,
    left: 0,
  };
  return {
    x: position.x,
    y: position.y,
    side: position.placement.split('-')[0] as Side,
    available,
    away: Math.max(top, right, bottom, left),
  };
}

/** The card stands in the top layer, from the window's corner on. The library would count from the root's edge,
 *  which it takes for that of a scroll bar; yet a root can be narrow, moved or written from the right. */
const inWindow: Platform = {
  ...platform,
  async getElementRects({ reference, floating }) {
    const { width, height } = await platform.getDimensions(floating);
    return {
      reference: reference.getBoundingClientRect(),
      floating: { x: 0, y: 0, width, height },
    };
  },
  convertOffsetParentRelativeRectToViewportRelativeRect: ({ rect }) => rect,
};

function firstSide(context: Element): Side {
  const { writingMode } = getComputedStyle(context);
  if (writingMode.endsWith('-rl')) return 'left';
  return writingMode.endsWith('-lr') ? 'right' : 'bottom';
}
