/** A place between two characters. */
export interface Caret {
  node: Node;
  offset: number;
}

/** The place in the text below a point in client pixels; looks into the shadow roots it is told of where the browser can. */
export function caretAt(
  x: number,
  y: number,
  shadowRoots: readonly ShadowRoot[],
): Caret | undefined {
  if ('caretPositionFromPoint' in document) {
    const found = document.caretPositionFromPoint(x, y, { shadowRoots: [...shadowRoots] });
    return found ? { node: found.offsetNode, offset: found.offset } : undefined;
  }
  // Chrome before 128 and Safari; a document's caretRangeFromPoint stops at shadow hosts.
  const range = (document as Document).caretRangeFromPoint(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}
