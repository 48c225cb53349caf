import { extensionHere } from './extension-here.ts';

type Opener = { openOrClosedShadowRoot?: ShadowRoot | null };

/** The shadow root of an element, open or closed, or null. Closed ones need a browser that shows them to extensions. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  const { dom } = extensionHere();
  if (dom) {
    return element instanceof HTMLElement ? dom.openOrClosedShadowRoot(element) : null;
  }
  return (element as Opener).openOrClosedShadowRoot ?? null;
}
