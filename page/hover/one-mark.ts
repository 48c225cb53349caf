import { createInkedRanges } from '../marks/inked-range.ts';
import type { Mark } from '../marks/mark.ts';

/** A look for one mark at a time. */
export interface MarkLook {
  /** Name in the page's highlight registry; says nothing of what it marks, since pages can read it. */
  name: string;
  /** The rules for it. */
  rule: string;
}

/** Shows one mark at a time in a look of its own; nothing shows none. Ends with the signal. */
export function showOneMark(
  { name, rule }: MarkLook,
  signal: AbortSignal,
): (mark: Mark | undefined) => void {
  const highlight = new Highlight();
  highlight.priority = 1;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rule);
  const roots = new Set<Document | ShadowRoot>();

  signal.addEventListener('abort', () => {
    if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    for (const root of roots) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    }
  });

  return (mark) => {
    if (highlight.size > 0) highlight.clear();
    if (!mark || signal.aborted) return;
    highlight.add(createInkedRanges().of(mark.range));
    CSS.highlights.set(name, highlight);
    const root = mark.range.startContainer.getRootNode();
    if (!(root instanceof Document || root instanceof ShadowRoot) || roots.has(root)) return;
    roots.add(root);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  };
}
