import type { Mark } from '../marks/mark.ts';
import { createMarkSheet } from './mark-sheet.ts';
import { createUnderlineColors, type Underline } from './underline.ts';

/** How our names in the page's highlight registry begin; they say nothing of what they mark, since pages can read them. */
const beginning = 'underline';

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
  /** Looks at the ground behind each mark anew when it is next painted. */
  forgetColors(): void;
}

/** A painter for the page; all it did is undone when the signal ends. */
export function createPainter(first: Underline, signal: AbortSignal): Painter {
  const sheet = createMarkSheet(signal);
  const highlights = new Map<number, Highlight>();
  const painted = new Map<Mark, { range: StaticRange; color: number }>();
  let underline = first;
  let colors = createUnderlineColors(underline);
  let name = freeName();
  let declarations = declare();

  /** The style of each highlight; all go in at once, since each change of a sheet takes the style of the whole page. */
  function declare(): Map<string, string> {
    return new Map(
      colors
        .all()
        .map(([r, g, b], color) => [
          nameOf(color),
          `${underline.declarations};text-decoration-color:rgb(${r} ${g} ${b})`,
        ]),
    );
  }

  function nameOf(color: number): string {
    return `${name}-${color}`;
  }

  function unregister() {
    for (const [color, highlight] of highlights)
      if (CSS.highlights.get(nameOf(color)) === highlight) CSS.highlights.delete(nameOf(color));
  }

  /** Registers what the page has taken away; where it uses a name of ours itself, all go under others. */
  function register() {
    if (
      [...highlights].some(([color, one]) => (CSS.highlights.get(nameOf(color)) ?? one) !== one)
    ) {
      unregister();
      name = freeName();
      declarations = declare();
    }
    for (const [color, highlight] of highlights)
      if (!CSS.highlights.has(nameOf(color))) CSS.highlights.set(nameOf(color), highlight);
  }

  function highlightOf(color: number): Highlight {
    const there = highlights.get(color);
    if (there) return there;
    const highlight = new Highlight();
    highlights.set(color, highlight);
    return highlight;
  }

  signal.addEventListener('abort', () => {
    unregister();
    for (const highlight of highlights.values()) highlight.clear();
  });

  return {
    taken: sheet.taken,
    isKept() {
      const marks = [...painted.keys()];
      const few = [marks[0], marks[marks.length >> 1], marks.at(-1)];
      return (
        (marks.length === 0 || sheet.lies()) &&
        [...highlights].every(([color, one]) => CSS.highlights.get(nameOf(color)) === one) &&
        [...painted.values()].every(({ range, color }) => highlights.get(color)?.has(range)) &&
        few.every((mark) => !mark || colors.holds(mark))
      );
    },
    setUnderline(chosen) {
      underline = chosen;
      colors = createUnderlineColors(chosen);
      declarations = declare();
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
        if (color === undefined) continue;
        if (painted.has(mark) && highlightOf(color).has(mark.range)) continue;
        highlightOf(color).add(mark.range);
        painted.set(mark, { range: mark.range, color });
      }
      register();
      // Last, so that nothing asked above has to wait for it.
      if (painted.size > 0)
        sheet.lay(
          declarations,
          [...painted.keys()].map(({ range }) => range.startContainer),
        );
    },
  };
}

/** A name that no page has chosen, in its registry or in its style. */
function freeName(): string {
  return `${beginning}-${1e9 + Math.floor(Math.random() * 1e9)}`;
}
