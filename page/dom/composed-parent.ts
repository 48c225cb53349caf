// A form hides what browsers offer by the names of what it holds: by `<input name="parentNode">` who goes upward would go around
// in a circle for ever. So nodes are asked past those names.

/** The node around a node. */
export function parentNodeOf(node: Node): ParentNode | null {
  return Reflect.get(Node.prototype, 'parentNode', node);
}

/** The element around a node in its own tree. */
export function parentElementOf(node: Node): Element | null {
  return Reflect.get(Node.prototype, 'parentElement', node);
}

/** The host of the shadow tree that a node stands in. */
export function hostOf(node: Node): Element | undefined {
  const root = Node.prototype.getRootNode.call(node);
  return root instanceof ShadowRoot ? root.host : undefined;
}

/** The element around a text or an element; at the top of a shadow root, its host. */
export function parentOf(node: Text | Element): Element | undefined {
  return parentElementOf(node) ?? hostOf(node);
}

/** The element in which an element is drawn: the slot that takes it in, or what stands around it. */
export function drawnIn(element: Element): Element | undefined {
  return Reflect.get(Element.prototype, 'assignedSlot', element) ?? parentOf(element);
}

/** The node above a node; above a shadow root, its host. */
export function nodeAbove(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : parentNodeOf(node);
}
