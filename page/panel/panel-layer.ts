import { nodeAbove } from '../dom/composed-parent.ts';

const raised = ':modal, :popover-open, :fullscreen';

/** The innermost element of the top layer that holds a node, or the document's root: a panel must stand inside it,
 *  since a modal dialog makes all else inert and a fullscreen element hides it. */
export function layerOf(node: Node): Element | ShadowRoot {
  let inner: ShadowRoot | undefined;
  for (let at: Node | null = node; at; at = nodeAbove(at)) {
    if (at instanceof Element && inTopLayer(at)) {
      // A child of a shadow host shows only where a slot takes it in.
      return inner?.host === at ? inner : at;
    }
    if (at instanceof ShadowRoot) inner = at;
  }
  return document.documentElement;
}

/** The modal dialog or fullscreen element behind which a node is out of reach; nothing when it can be reached. */
export function layerOver(node: Node): Element | undefined {
  const layer = layerOf(node);
  const modals = [...document.querySelectorAll(':modal')];
  return modals.some((modal) => modal === layer || modal.contains(layer))
    ? undefined
    : modals.at(-1);
}

/** The elements of the document that stand in the top layer. */
export function topLayer(): NodeListOf<Element> {
  return document.querySelectorAll(raised);
}

function inTopLayer(element: Element) {
  return element.matches(raised);
}
