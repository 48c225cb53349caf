import { browser } from '@wxt-dev/browser';

type Opener = { openOrClosedShadowRoot?: ShadowRoot | null };

/** The shadow root of an element, open or closed, or null. Closed ones need a browser that shows them to extensions. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  if (browser.dom) {
    return element instanceof HTMLElement ? browser.dom.openOrClosedShadowRoot(element) : null;
  }
  return (element as Opener).openOrClosedShadowRoot ?? null;
}
