/** Elements of a tree that follow each other. */
export interface Part {
  root: Node;
  /** All elements of the root in document order, while nothing changes. */
  ruler: ArrayLike<Element>;
  /** Indices of its first element and of the first one behind it. */
  from: number;
  to: number;
}

/** A stretch of the raw text of a tree, mostly about 16,000 characters. */
export interface Chunk {
  text: string;
  /** Where it stands: the texts that make it up, or the elements that hold it. */
  source: Text[] | Part;
}

/** Contents of scripts and the like are left out from this length on, in UTF-16 code units. */
const long = 2_000;
const unread = /^(?:script|style|noscript|textarea)$/;
/** Times that a tree is read from its start again because its place in it went. */
export const mostRestarts = 3;

/** The raw text of a tree, from an element in it on until another, text by text, in chunks of about `aim` characters that end with a word. */
export function* readTexts(
  root: Node,
  aim: number,
  start: Node = root,
  end?: Element,
): Generator<Chunk> {
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(
    root,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION,
  );
  walker.currentNode = start;
  let chunk = { text: '', source: [] as Text[] };
  let restarts = 0;
  let node = isText(start) ? start : walker.nextNode();
  for (; node && node !== end; node = walker.nextNode()) {
    if (!isText(node) || isUnread(node)) continue;
    if (isFull(chunk, node, aim)) {
      const { source } = chunk;
      yield chunk;
      chunk = { text: '', source: [] };
      if (!root.contains(node)) {
        const last = source.findLast((text) => root.contains(text));
        if (!last && restarts++ === mostRestarts) return;
        walker.currentNode = last ?? (root.contains(start) ? start : root);
        continue;
      }
    }
    chunk.text += node.data;
    chunk.source.push(node);
  }
  if (chunk.text !== '') yield chunk;
}

/** Whether a chunk is better given as it is than with one more text, which would be copied where it is long. */
function isFull({ text, source }: { text: string; source: Text[] }, next: Text, aim: number) {
  if (text.length + next.length < aim || source.length === 0) return false;
  const last = source.at(-1) as Text;
  const isInWord = /\w/.test(last.data.slice(-1)) && /^\w/.test(next.data);
  return !isInWord || text.length > 2 * aim;
}

function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE || node.nodeType === Node.CDATA_SECTION_NODE;
}

function isUnread(text: Text): boolean {
  return text.length > long && unread.test(text.parentElement?.localName ?? '');
}
