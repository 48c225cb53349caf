import { parseHTML } from 'linkedom';
import type { BlockLabel } from '../../detection/types.ts';
import { createLabels } from '../../page/labels/labels.ts';
import { pathsOf } from '../../page/senses/paths-of.ts';

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

/** HTML as a page is read: its text, the blocks of it with their labels, and where its links lead. */
interface ReadHtml {
  text: string;
  blocks: HtmlBlock[];
  links: string[];
}

/** Where a document stands of which no address is known. */
const nowhere = 'https://page.example/';

/** Reads HTML as a page is read. There are no styles, so tags tell what is inline. */
export function readHtml(html: string): ReadHtml {
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

  function readText(data: string, element: Element): void {
    if (!open.trim()) container = element;
    // White space in the source is a space to the reader.
    open += data.replace(/[\n\r\t]/g, ' ');
    text += data;
  }

  // In a loop and not by recursion: pages nest elements deeper than the stack is.
  const ahead: ({ node: Node; element: Element } | 'close')[] = [];
  const enter = (parent: Node, element: Element) => {
    for (let child = parent.lastChild; child; child = child.previousSibling)
      ahead.push({ node: child, element });
  };
  enter(document.body as unknown as Node, document.body);
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    if (next === 'close') close();
    else if (next.node.nodeType === 3) readText(next.node.nodeValue ?? '', next.element);
    else if (next.node.nodeType === 1) {
      const element = next.node as Element;
      const isInline = inline.has(element.localName);
      if (!isInline) close();
      if (unseen.has(element.localName)) {
        text += element.textContent ?? '';
        continue;
      }
      if (!isInline) ahead.push('close');
      enter(element, isInline ? next.element : element);
    }
  }
  close();
  return { text, blocks, links: pathsOf(document.getElementsByTagName('a'), nowhere) };
}
