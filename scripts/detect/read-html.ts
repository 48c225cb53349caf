import { parseHTML } from 'linkedom';
import type { BlockLabel } from '../../detection/types.ts';
import { createLabels } from '../../page/labels/labels.ts';

/** A block of a document, where it starts in the text of the whole, and what says what it is about. */
export interface HtmlBlock {
  start: number;
  text: string;
  labels: BlockLabel[];
}

const inline = new Set(
  'a,abbr,b,bdi,bdo,cite,data,del,dfn,em,font,i,ins,mark,q,s,small,span,strike,strong,sub,sup,time,u,var,wbr'.split(
    ',',
  ),
);
const unseen = new Set(['script', 'style', 'template', 'noscript', 'title', 'head']);

/** Reads HTML as a page is read: its text, and the blocks of it with their labels. There are no styles, so tags tell what is inline. */
export function readHtml(html: string): { text: string; blocks: HtmlBlock[] } {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const labels = createLabels();
  const blocks: HtmlBlock[] = [];
  let text = '';
  let open = '';
  let container: Element = document.body;

  function close(): void {
    const lead = open.length - open.trimStart().length;
    const trimmed = open.trim();
    const start = text.length - open.length + lead;
    if (trimmed) blocks.push({ start, text: trimmed, labels: labels.labelsOf(container) });
    open = '';
  }

  function read(node: Node, element: Element): void {
    if (node.nodeType === 3) {
      const data = node.nodeValue ?? '';
      if (!open.trim()) container = element;
      // White space in the source is a space to the reader.
      open += data.replace(/[\n\r\t]/g, ' ');
      text += data;
      return;
    }
    if (node.nodeType !== 1) return;
    const { localName } = node as Element;
    if (unseen.has(localName)) {
      close();
      text += node.textContent ?? '';
      return;
    }
    const isInline = inline.has(localName);
    if (!isInline) close();
    for (const child of node.childNodes) read(child, isInline ? element : (node as Element));
    if (!isInline) close();
  }

  for (const child of [...document.body.childNodes]) read(child as unknown as Node, document.body);
  close();
  return { text, blocks };
}
