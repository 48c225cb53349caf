import { parentNodeOf } from '../dom/composed-parent.ts';

/** Characters to either side within which a stem may be put together from several nodes; longer than any stem. */
const reach = 60;
/** Nodes looked at to either side; more than that in a row without text do not make a word. */
const steps = 24;

/** The text nodes around the start of a node, in document order. */
export function seamBefore(node: Node): Text[] {
  return [...walk(node, 'previousNode').reverse(), ...walk(node, 'nextNode', textIn(node))];
}

/** The text nodes around the end of a node, in document order. */
export function seamAfter(node: Node): Text[] {
  const last = lastIn(node);
  const next = nodeAfter(node);
  return [
    ...walk(last, 'previousNode', textIn(last)).reverse(),
    ...(next ? walk(next, 'nextNode', textIn(next)) : []),
  ];
}

/** A node as the text that it is, if it is one. */
function textIn(node: Node): Text | undefined {
  return node.nodeType === Node.TEXT_NODE ? (node as Text) : undefined;
}

/** The texts beside a node, nearest first, after one to begin with. */
function walk(from: Node, direction: 'previousNode' | 'nextNode', first?: Text): Text[] {
  const walker = (from.ownerDocument ?? (from as Document)).createTreeWalker(
    from.getRootNode(),
    NodeFilter.SHOW_TEXT,
  );
  walker.currentNode = from;
  const texts: Text[] = [];
  let length = 0;
  let node = first ?? (walker[direction]() as Text | null);
  for (let step = 0; node && step < steps && length < reach; step++) {
    texts.push(node);
    length += node.data.trim().length;
    node = walker[direction]() as Text | null;
  }
  return texts;
}

function lastIn(node: Node): Node {
  let last = node;
  while (last.lastChild) last = last.lastChild;
  return last;
}

function nodeAfter(node: Node): Node | null {
  for (let at: Node | null = node; at; at = parentNodeOf(at))
    if (at.nextSibling) return at.nextSibling;
  return null;
}
