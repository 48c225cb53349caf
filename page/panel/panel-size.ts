import type { Box } from '../dom/geometry.ts';
import type { OpenedBy } from '../hover/hover.ts';

/** A card beside the term, or a sheet at an edge of the window. */
export type PanelLayout = 'card' | 'sheet';

/** Pixels between the term's line and the card. */
export const gap = 8;

/** Pixels kept free at the edges of the window. */
export const gutter = 8;

/** Pixels of room below which a card changes its side, or a sheet its edge, rather than shrink further. */
export const cramped = 160;

/** Pixels of window width below which a card would leave no page to read beside it. */
const narrow = 480;

/** Pixels of window height, as at high zoom, below which nothing can be read in what is left beside the term. */
const low = 420;

/** Whether a window is so low that the panel fills it. */
export const isLow = (visible: Box): boolean => visible.bottom - visible.top < low;

/** Layout for a window: a sheet where it is narrow or low, as at high zoom, and for fingers, which cover what is beside them. */
export function layoutFor(visible: Box, by: OpenedBy): PanelLayout {
  const isNarrow = visible.right - visible.left < narrow;
  return by === 'touch' || isNarrow || isLow(visible) ? 'sheet' : 'card';
}

/** Pixels a panel is wide, and at most high. */
export function panelSize(layout: PanelLayout, visible: Box): { width: number; maxHeight: number } {
  const width = visible.right - visible.left;
  const height = visible.bottom - visible.top;
  const maxHeight = Math.floor(isLow(visible) ? height : Math.min(0.6 * height, 480));
  return layout === 'sheet'
    ? { width: Math.min(width, 640), maxHeight }
    : { width: Math.min(360, Math.floor(0.92 * width)), maxHeight };
}
