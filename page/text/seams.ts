/** Characters to either side within which a stem may be put together from several nodes; longer than any stem. */
const reach = 60;
/** Nodes looked at to either side; more than that in a row without text do not make a word. */
const steps = 24;

/** The text nodes around the start of a node, in document order. */
export function seamBefore(node: Node): Text[] {
  return [...walk(node, 'previousNode', false).reverse(), ...walk(node, 'nextNode', true)];
}

/** The text nodes around the end of a node, in document order. */
export function seamAfter(node: Node): Text[] {
  const next = nodeAfter(node);
  return [
    ...walk(lastIn(node), 'previousNode', true).reverse(),
    ...(next ? walk(next, 'nextNode', true) : []),
  ];
}

function walk(from: Node, direction: 'previousNode' | 'nextNode', itself: boolean): Text[] {
  const walker = (from.ownerDocument ?? (from as Document)).createTreeWalker(
    from.getRootNode(),
    NodeFilter.SHOW_TEXT,
  );
  walker.currentNode = from;
  const texts: Text[] = [];
  let length = 0;
  let node = (
    itself && from.nodeType === Node.TEXT_NODE ? from : walker[direction]()
  ) as Text | null;
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
  for (let at: Node | null = node; at; at = at.parentNode)
    if (at.nextSibling) return at.nextSibling;
  return null;
}
