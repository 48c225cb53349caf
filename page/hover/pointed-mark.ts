import { elementsIn, keepsLetters } from '../dom/keeps-letters.ts';
import type { Mark } from '../marks/mark.ts';
import type { Hover } from './hover.ts';
import { type MarkLook, showOneMark } from './one-mark.ts';

/** A line below the term that the pointer is on, in the color of its text. */
export const pointedMark: MarkLook = { declarations: 'text-decoration:underline dotted 2px' };

/** Underlines a mark that has no underline as long as the pointer is on it or its panel is open, unless that would change
 *  its letters. Ends with the signal. */
export function showPointedMark(signal: AbortSignal): (hover: Hover) => void {
  const show = showOneMark(pointedMark, signal);
  let shown: Mark | undefined;
  return (hover) => {
    const mark = pointedAt(hover);
    if (mark === shown) return;
    shown = mark;
    show(mark && !mark.painted && elementsIn(mark.range).every(keepsLetters) ? mark : undefined);
  };
}

/** The mark that the pointer rests on, or else the one whose panel is open and was not left. */
function pointedAt(hover: Hover): Mark | undefined {
  const next = 'next' in hover ? hover.next?.mark : undefined;
  return next ?? (hover.phase === 'open' ? hover.shown.mark : undefined);
}
