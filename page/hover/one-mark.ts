import { whileSeen } from '../dom/while-seen.ts';
import { lookDelay } from '../limits.ts';
import { createInkedRanges } from '../marks/inked-range.ts';
import type { Mark } from '../marks/mark.ts';
import { createOwnHighlights } from '../marks/own-highlights.ts';

/** A look for one mark at a time, in declarations of CSS. */
export interface MarkLook {
  declarations: string;
  /** What is declared besides where the person's system gives the colors. */
  inForcedColors?: string;
}

/** Shows one mark at a time in a look of its own, whatever the page takes away of it; nothing shows none. Ends with the signal. */
export function showOneMark(look: MarkLook, signal: AbortSignal): (mark: Mark | undefined) => void {
  const highlights = createOwnHighlights(signal);
  const highlight = highlights.of(0);
  highlight.priority = 1;
  const sheet = createSheet(look, signal);
  let showing = new AbortController();

  const inked = createInkedRanges();
  const keep = (mark: Mark) => {
    const range = inked.of(mark.range);
    if (!highlight.has(range)) highlight.add(range);
    highlights.register();
    sheet.lay(highlights.nameOf(0), range.startContainer.getRootNode());
  };
  return (mark) => {
    showing.abort();
    if (highlight.size > 0) highlight.clear();
    if (!mark || signal.aborted) return;
    showing = new AbortController();
    keep(mark);
    whileSeen(lookDelay, () => keep(mark), AbortSignal.any([signal, showing.signal]));
  };
}

/** A sheet for one highlight, in the trees in which it was shown until the signal ends. */
function createSheet({ declarations, inForcedColors }: MarkLook, signal: AbortSignal) {
  const sheet = new CSSStyleSheet();
  const roots = new Set<Document | ShadowRoot>();
  let written = '';
  signal.addEventListener('abort', () => {
    for (const root of roots)
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  });
  return {
    lay(name: string, root: Node) {
      const rule = (style: string) => `::highlight(${name}){${style}}`;
      const forced = inForcedColors ? `@media (forced-colors:active){${rule(inForcedColors)}}` : '';
      // Nobody points at paper.
      const css = `@media not print{${rule(declarations)}${forced}}`;
      if (css !== written) sheet.replaceSync(css);
      written = css;
      if (!(root instanceof Document || root instanceof ShadowRoot)) return;
      roots.add(root);
      if (!root.adoptedStyleSheets.includes(sheet))
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    },
  };
}
