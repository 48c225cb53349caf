/** Puts an element above all else, within the given layer of the page. A page hears of it
 *  before it happens and can take the element out or its `popover` away: then it stands where its own style puts it. */
export function raise(element: HTMLElement, layer: Element | ShadowRoot): void {
  if (element.matches(':popover-open')) element.hidePopover();
  if (element.parentNode !== layer) moveInto(layer, element);
  if (element.popover !== 'manual') element.popover = 'manual';
  try {
    element.showPopover();
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

/** Where the browser can, without losing how far the panel was scrolled. */
function moveInto(layer: Element | ShadowRoot, element: HTMLElement) {
  if (element.isConnected && 'moveBefore' in layer) layer.moveBefore(element, null);
  else layer.append(element);
}
