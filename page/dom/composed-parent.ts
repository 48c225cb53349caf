/** The host of the shadow tree that a node stands in. */
export function hostOf(node: Node): Element | undefined {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

/** The element around a text or an element; at the top of a shadow root, its host. */
export function parentOf(node: Text | Element): Element | undefined {
  return node.parentElement ?? hostOf(node);
}

/** The element in which an element is drawn: the slot that takes it in, or what stands around it. */
export function drawnIn(element: Element): Element | undefined {
  return element.assignedSlot ?? parentOf(element);
}

/** The node above a node; above a shadow root, its host. */
export function nodeAbove(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : node.parentNode;
}
