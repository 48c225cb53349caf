import type { Mark } from '../marks/mark.ts';

/** Name in the page's highlight registry; says nothing of what it marks, since pages can read it. */
const registryName = 'underline-2';

/** A ground below the term that the keyboard has come to; the text keeps its own color. */
const rule = `::highlight(${registryName}) {
  background-color: rgb(255 196 0 / 0.4);
  text-decoration: underline 3px;
}
@media (forced-colors: active) {
  ::highlight(${registryName}) { background-color: Highlight; }
}`;

/** Shows which term the keyboard has come to, one at a time; nothing shows none. Ends with the signal. */
export function createCurrentMark(signal: AbortSignal): (mark: Mark | undefined) => void {
  const highlight = new Highlight();
  highlight.priority = 1;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rule);
  const roots = new Set<Document | ShadowRoot>();

  signal.addEventListener('abort', () => {
    if (CSS.highlights.get(registryName) === highlight) CSS.highlights.delete(registryName);
    for (const root of roots) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    }
  });

  return (mark) => {
    if (highlight.size > 0) highlight.clear();
    if (!mark || signal.aborted) return;
    highlight.add(mark.range);
    CSS.highlights.set(registryName, highlight);
    const root = mark.range.startContainer.getRootNode();
    if (!(root instanceof Document || root instanceof ShadowRoot) || roots.has(root)) return;
    roots.add(root);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  };
}
