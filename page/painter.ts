import type { Mark } from './mark.ts';
import { createUnderlineColors, type Underline } from './underline.ts';

/** First name in the page's highlight registry; says nothing of what it marks, since pages can read it. */
const registryName = 'underline-1';
/** Highlights of different colors at once; further colors take the one that came last. */
const mostColors = 8;

/** Paints marks without touching any element. */
export interface Painter {
  /** Makes exactly these marks visible. */
  paint(marks: Iterable<Mark>): void;
  /** Lets the style rule reach a document or shadow root. */
  reach(root: Document | ShadowRoot): void;
  /** Puts back what the page may have taken away. */
  restore(): void;
  /** Changes how marks look. */
  setUnderline(underline: Underline): void;
  /** Looks at the ground behind each mark anew when it is next painted. */
  forgetColors(): void;
}

interface Shade {
  name: string;
  color: string;
  highlight: Highlight;
}

/** A painter for the page; all it did is undone when the signal ends. */
export function createPainter(first: Underline, signal: AbortSignal): Painter {
  const sheet = new CSSStyleSheet();
  const roots = new Set<Document | ShadowRoot>();
  const shades: Shade[] = [];
  const painted = new Map<Mark, { range: StaticRange; shade: Shade }>();
  const colors = createUnderlineColors();
  let underline = first;

  function restyle() {
    const rule = ({ name, color }: Shade) =>
      `::highlight(${name}){${underline.declarations};text-decoration-color:${color}}`;
    sheet.replaceSync(shades.map(rule).join(''));
  }

  function restore() {
    if (signal.aborted) return;
    for (const { name, highlight } of shades)
      if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    for (const root of roots) {
      if (!root.isConnected) roots.delete(root);
      else if (!root.adoptedStyleSheets.includes(sheet))
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    }
  }

  /** The highlight of a color: the one there is, one that nothing is painted with any more, or a new one. */
  function shadeOf(color: string): Shade {
    const there = shades.find((shade) => shade.color === color);
    if (there) return there;
    const idle = shades.find(({ highlight }) => highlight.size === 0);
    if (idle) idle.color = color;
    const last = shades.at(-1);
    if (!idle && last && shades.length >= mostColors) return last;
    const shade = idle ?? addShade(color);
    restyle();
    return shade;
  }

  function addShade(color: string): Shade {
    const name = shades.length === 0 ? registryName : `${registryName}-${shades.length}`;
    const shade = { name, color, highlight: new Highlight() };
    shades.push(shade);
    restore();
    return shade;
  }

  function wipe(mark: Mark) {
    const at = painted.get(mark);
    at?.shade.highlight.delete(at.range);
    painted.delete(mark);
  }

  signal.addEventListener('abort', () => {
    for (const { name, highlight } of shades) {
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
      highlight.clear();
    }
    for (const root of roots)
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  });

  return {
    restore,
    setUnderline(chosen) {
      underline = chosen;
      colors.forget();
      restyle();
    },
    forgetColors: colors.forget,
    reach(root) {
      roots.add(root);
      restore();
    },
    paint(marks) {
      if (signal.aborted) return;
      const wanted = new Map([...marks].map((mark) => [mark, colors.colorOf(mark, underline)]));
      for (const [mark, { range, shade }] of painted)
        if (wanted.get(mark) !== shade.color || mark.range !== range) wipe(mark);
      for (const [mark, color] of wanted) {
        if (painted.has(mark)) continue;
        const shade = shadeOf(color);
        shade.highlight.add(mark.range);
        painted.set(mark, { range: mark.range, shade });
      }
    },
  };
}
