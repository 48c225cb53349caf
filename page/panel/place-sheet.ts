import type { Box } from '../dom/geometry.ts';

/** Where a sheet goes, how high it may be there, and how far the page must scroll to keep the term in sight; in client pixels. */
export interface SheetPlace {
  x: number;
  edge: 'top' | 'bottom';
  room: number;
  scrollBy: number;
}

/** Pixels of room below which a sheet takes the other edge rather than shrink further. */
const cramped = 160;

/** Where a sheet of this size goes: at the lower edge of what can be seen, without covering the term's line.
 *  For room the page scrolls if it may; otherwise the sheet shrinks, or takes the upper edge. */
export function placeSheet(
  visible: Box,
  sheet: { width: number; height: number },
  line: Box,
  mayScroll: boolean,
): SheetPlace {
  const x = visible.left + (visible.right - visible.left - sheet.width) / 2;
  const below = Math.max(0, visible.bottom - line.bottom);
  const above = line.top - visible.top;
  if (mayScroll && below < sheet.height) {
    const scrollBy = Math.ceil(sheet.height - below);
    return { x, edge: 'bottom', room: sheet.height, scrollBy };
  }
  return below >= Math.min(sheet.height, cramped) || below >= above
    ? { x, edge: 'bottom', room: below, scrollBy: 0 }
    : { x, edge: 'top', room: above, scrollBy: 0 };
}
