import type { Mark } from './mark.ts';

/** Name in the page's highlight registry; says nothing of what it marks, since pages can read it. */
const registryName = 'underline-1';

/** Paints marks without touching any element. */
export interface Painter {
  /** Makes exactly these marks visible. */
  paint(marks: Iterable<Mark>): void;
  /** Lets the style rule reach a document or shadow root. */
  reach(root: Document | ShadowRoot): void;
  /** Puts back what the page may have taken away. */
  restore(): void;
  /** Changes how marks look; CSS declarations without `color`. */
  setStyle(declarations: string): void;
}

/** A painter for the page; all it did is undone when the signal ends. */
export function createPainter(declarations: string, signal: AbortSignal): Painter {
  const highlight = new Highlight();
  const sheet = new CSSStyleSheet();
  const roots = new Set<Document | ShadowRoot>();
  const painted = new Map<Mark, StaticRange>();

  function setStyle(rule: string) {
    sheet.replaceSync(`::highlight(${registryName}){${rule}}`);
  }

  function restore() {
    if (signal.aborted) return;
    if (CSS.highlights.get(registryName) !== highlight) CSS.highlights.set(registryName, highlight);
    for (const root of roots) {
      if (!root.isConnected) roots.delete(root);
      else if (!root.adoptedStyleSheets.includes(sheet))
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    }
  }

  setStyle(declarations);
  restore();
  signal.addEventListener('abort', () => {
    if (CSS.highlights.get(registryName) === highlight) CSS.highlights.delete(registryName);
    highlight.clear();
    for (const root of roots)
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  });

  return {
    setStyle,
    restore,
    reach(root) {
      roots.add(root);
      restore();
    },
    paint(marks) {
      const wanted = new Set(marks);
      for (const [mark, range] of painted)
        if (!wanted.has(mark) || mark.range !== range) {
          highlight.delete(range);
          painted.delete(mark);
        }
      for (const mark of wanted)
        if (!painted.has(mark)) {
          highlight.add(mark.range);
          painted.set(mark, mark.range);
        }
    },
  };
}
