import { parentOf } from './composed-parent.ts';

/** The element that holds a node's text; for a text right below a shadow root, the root's host. */
export function elementOf(node: Node): Element {
  if (node instanceof Element) return node;
  return parentOf(node as Text) ?? document.documentElement;
}
