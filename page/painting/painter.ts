import type { Color } from '../dom/color.ts';
import type { Mark } from '../marks/mark.ts';
import { createMarkSheet } from './mark-sheet.ts';
import { createUnderlineColors, type Underline } from './underline.ts';

/** First name in the page's highlight registry; says nothing of what it marks, since pages can read it. */
const registryName = 'underline-1';

/** Paints marks without touching any element. */
export interface Painter {
  /** Makes exactly these marks visible, and puts back what the page may have taken away; asks the page's style. */
  paint(marks: Iterable<Mark>): void;
  /** Resolves once the page has taken up the style of what was painted; nothing where it has. */
  taken(): Promise<void> | undefined;
  /** Changes how marks look when they are next painted. */
  setUnderline(underline: Underline): void;
  /** Looks at the ground behind each mark anew when it is next painted. */
  forgetColors(): void;
}

/** A painter for the page; all it did is undone when the signal ends. */
export function createPainter(first: Underline, signal: AbortSignal): Painter {
  const sheet = createMarkSheet(signal);
  const highlights = new Map<number, Highlight>();
  const painted = new Map<Mark, { range: StaticRange; color: number }>();
  let colors = createUnderlineColors(first);
  let declarations = declare(first, colors.all());

  function highlightOf(color: number): Highlight {
    const there = highlights.get(color);
    if (there) return there;
    const highlight = new Highlight();
    highlights.set(color, highlight);
    return highlight;
  }

  signal.addEventListener('abort', () => {
    for (const [color, highlight] of highlights) {
      const name = nameOf(color);
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
      highlight.clear();
    }
  });

  return {
    taken: sheet.taken,
    setUnderline(chosen) {
      colors = createUnderlineColors(chosen);
      declarations = declare(chosen, colors.all());
    },
    forgetColors: () => colors.forget(),
    paint(marks) {
      if (signal.aborted) return;
      const wanted = new Map([...marks].map((mark) => [mark, colors.colorOf(mark)]));
      for (const [mark, { range, color }] of painted) {
        if (wanted.get(mark) === color && mark.range === range) continue;
        highlights.get(color)?.delete(range);
        painted.delete(mark);
      }
      for (const [mark, color] of wanted) {
        if (painted.has(mark)) continue;
        highlightOf(color).add(mark.range);
        painted.set(mark, { range: mark.range, color });
      }
      for (const [color, highlight] of highlights)
        if (CSS.highlights.get(nameOf(color)) !== highlight)
          CSS.highlights.set(nameOf(color), highlight);
      // Last, so that nothing asked above has to wait for it.
      if (painted.size > 0)
        sheet.lay(
          declarations,
          [...painted.keys()].map(({ range }) => range.startContainer),
        );
    },
  };
}

/** The style of each highlight; all go in at once, since each change of a sheet takes the style of the whole page. */
function declare(underline: Underline, colors: readonly Color[]): Map<string, string> {
  return new Map(
    colors.map(([r, g, b], color) => [
      nameOf(color),
      `${underline.declarations};text-decoration-color:rgb(${r} ${g} ${b})`,
    ]),
  );
}

function nameOf(color: number): string {
  return color === 0 ? registryName : `${registryName}-${color}`;
}
