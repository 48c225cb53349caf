import type { Box } from './safe-path.ts';

/** Where a sheet goes in client pixels, how high it may be, and how far the page must scroll to keep the term in sight. */
export interface SheetPlace {
  x: number;
  y: number;
  height: number;
  edge: 'top' | 'bottom';
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
  const below = visible.bottom - line.bottom;
  const above = line.top - visible.top;
  if (mayScroll || below >= Math.min(sheet.height, cramped) || below >= above) {
    const scrollBy = mayScroll ? Math.max(0, Math.ceil(sheet.height - below)) : 0;
    const height = mayScroll ? sheet.height : Math.min(sheet.height, Math.max(0, below));
    return { x, y: visible.bottom - height, height, edge: 'bottom', scrollBy };
  }
  return { x, y: visible.top, height: Math.min(sheet.height, above), edge: 'top', scrollBy: 0 };
}
