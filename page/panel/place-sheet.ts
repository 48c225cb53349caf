import type { Box } from '../dom/geometry.ts';
import { cramped, isLow } from './panel-size.ts';

/** Where a sheet goes, how high it may be there, and how far the page must scroll to keep the term in sight; in client pixels. */
export interface SheetPlace {
  x: number;
  edge: 'top' | 'bottom';
  room: number;
  scrollBy: number;
}

/** A sheet to be placed: its size in pixels, and whether the page may scroll to make room for it. */
export interface Sheet {
  width: number;
  height: number;
  mayScroll: boolean;
}

/** Where a sheet of this size goes: at the lower edge of what can be seen, without covering the term's line.
 *  For room the page scrolls if it may; otherwise the sheet shrinks, or takes the upper edge. In a low window it fills all. */
export function placeSheet(visible: Box, sheet: Sheet, line: Box): SheetPlace {
  const { mayScroll } = sheet;
  const x = visible.left + (visible.right - visible.left - sheet.width) / 2;
  if (isLow(visible)) return { x, edge: 'bottom', room: visible.bottom - visible.top, scrollBy: 0 };
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
