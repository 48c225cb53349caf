/** The innermost element of the top layer that holds a node, or the document's root: a panel must stand inside it,
 *  since a modal dialog makes all else inert and a fullscreen element hides it. */
export function layerOf(node: Node): Element | ShadowRoot {
  let inner: ShadowRoot | undefined;
  for (let at: Node | null = node; at; at = at.parentNode ?? hostOf(at)) {
    if (at instanceof Element && inTopLayer(at)) {
      // A child of a shadow host shows only where a slot takes it in.
      return inner?.host === at ? inner : at;
    }
    if (at instanceof ShadowRoot) inner = at;
  }
  return document.documentElement;
}

/** Whether all but the contents of some modal dialog or fullscreen element is out of reach, and the node with it. */
export function isShutOut(node: Node): boolean {
  const layer = layerOf(node);
  const modals = [...document.querySelectorAll(':modal')];
  return modals.length > 0 && !modals.some((modal) => modal === layer || modal.contains(layer));
}

function hostOf(node: Node) {
  return node instanceof ShadowRoot ? node.host : null;
}

function inTopLayer(element: Element) {
  return element.matches(':modal, :popover-open, :fullscreen');
}
