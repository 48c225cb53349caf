import { hostOf } from './composed-parent.ts';

/** Orders two nodes as they stand on the page; what is in a shadow root stands where its host stands. */
export function composedOrder(one: Node, other: Node): number {
  if (one === other) return 0;
  const order = one.compareDocumentPosition(other);
  if (!(order & Node.DOCUMENT_POSITION_DISCONNECTED))
    return order & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  const ones = pathOf(one);
  const others = pathOf(other);
  let level = 0;
  while (level < ones.length && level < others.length && ones[level] === others[level]) level++;
  const a = ones[level];
  const b = others[level];
  // A host stands before what is in its root.
  if (!a || !b) return ones.length - others.length;
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** The hosts around a node, outermost first, and the node. */
function pathOf(node: Node): Node[] {
  const path = [node];
  for (let host = hostOf(node); host; host = hostOf(host)) path.unshift(host);
  return path;
}
