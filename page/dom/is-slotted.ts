/** Whether text that stands right in an element is drawn with it: closed details and elements with a shadow root may leave it out. */
export function isSlotted(text: Text, parent: Element): boolean {
  if (parent instanceof HTMLDetailsElement) return parent.open;
  if (text.parentNode !== parent) return true;
  if (parent.shadowRoot) return text.assignedSlot !== null;
  if (!parent.localName.includes('-')) return true;
  // Its root may be closed: text without a box is not drawn.
  const range = text.ownerDocument.createRange();
  range.selectNode(text);
  return range.getClientRects().length > 0;
}
