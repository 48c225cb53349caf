/** The element that holds a node's text; for a text right below a shadow root, the root's host. */
export function elementOf(node: Node): Element {
  if (node instanceof Element) return node;
  if (node.parentElement) return node.parentElement;
  return node.parentNode instanceof ShadowRoot ? node.parentNode.host : document.documentElement;
}
