import { createInkedRanges } from '../marks/inked-range.ts';
import type { Mark } from '../marks/mark.ts';
import { createOwnHighlights, type OwnHighlights } from '../marks/own-highlights.ts';
import { createMarkSheet } from './mark-sheet.ts';
import { createUnderlineColors, type Underline, type UnderlineColors } from './underline.ts';

/** Paints marks without touching any element. */
export interface Painter {
  /** Makes exactly these marks visible, but for those whose letters would look different, and puts back what the page
   *  may have taken away; asks the page's style. */
  paint(marks: Iterable<Mark>): void;
  /** Whether all that was painted is still there, and as the page would have it painted now; asks the page's style of a few. */
  isKept(): boolean;
  /** Resolves once the page has taken up the style of what was painted; nothing where it has. */
  taken(): Promise<void> | undefined;
  /** Changes how marks look when they are next painted. */
  setUnderline(underline: Underline): void;
  /** Looks at the ground and the letters of each mark anew when it is next painted. */
  forgetLooks(): void;
}

/** A painter for the page; all it did is undone when the signal ends. */
export function createPainter(first: Underline, signal: AbortSignal): Painter {
  const sheet = createMarkSheet(signal);
  const highlights = createOwnHighlights(signal);
  const painted = new Map<Mark, { range: StaticRange; color: number }>();
  let underline = first;
  let colors = createUnderlineColors(first);
  let inked = createInkedRanges();

  return {
    taken: sheet.taken,
    isKept() {
      const marks = [...painted.keys()];
      const few = [marks[0], marks[marks.length >> 1], marks.at(-1)];
      return (
        (marks.length === 0 || sheet.lies()) &&
        highlights.areRegistered() &&
        [...painted.values()].every(({ range, color }) => highlights.hold(range, color)) &&
        few.every((mark) => !mark || colors.holds(mark))
      );
    },
    setUnderline(chosen) {
      underline = chosen;
      colors = createUnderlineColors(chosen);
    },
    forgetLooks() {
      colors.forget();
      inked = createInkedRanges();
    },
    paint(marks) {
      if (signal.aborted) return;
      const wanted = new Map([...marks].map((mark) => [mark, colors.colorOf(mark)]));
      for (const [mark, { range, color }] of painted) {
        if (wanted.get(mark) === color && inked.of(mark.range) === range) continue;
        highlights.of(color).delete(range);
        painted.delete(mark);
      }
      for (const [mark, color] of wanted) {
        if (color === undefined) continue;
        const range = inked.of(mark.range);
        if (painted.has(mark) && highlights.hold(range, color)) continue;
        highlights.of(color).add(range);
        painted.set(mark, { range, color });
      }
      highlights.register();
      // Last, so that nothing asked above has to wait for it.
      if (painted.size > 0)
        sheet.lay(
          declare(underline, colors, highlights),
          [...painted.keys()].map(({ range }) => range.startContainer),
        );
    },
  };
}

/** The style of each highlight; all go in at once, since each change of a sheet takes the style of the whole page. */
function declare(
  { declarations }: Underline,
  colors: UnderlineColors,
  { nameOf }: OwnHighlights,
): Map<string, string> {
  return new Map(
    colors
      .all()
      .map(([r, g, b], color) => [
        nameOf(color),
        `${declarations};text-decoration-color:rgb(${r} ${g} ${b})`,
      ]),
  );
}
