/** Characters read before the rest of the page. */
const most = 16_000;
/** Text nodes read before the rest of the page. */
const mostNodes = 400;
/** Texts longer than this wait for the rest. */
const giant = 100_000;

/** The text nodes that fill the view, in document order; none where the view shows no text. */
export function textsInView(): Text[] {
  for (const [x, y] of [
    [0.3, 0.05],
    [0.5, 0.25],
    [0.5, 0.5],
  ] as const) {
    const node = caretNode(window.innerWidth * x, window.innerHeight * y);
    if (node) return textsFrom(node);
  }
  return [];
}

function caretNode(x: number, y: number): Node | undefined {
  if ('caretPositionFromPoint' in document)
    return document.caretPositionFromPoint(x, y)?.offsetNode;
  const { caretRangeFromPoint } = document as {
    caretRangeFromPoint?(x: number, y: number): Range | null;
  };
  return caretRangeFromPoint?.call(document, x, y)?.startContainer;
}

function textsFrom(node: Node): Text[] {
  const walker = document.createTreeWalker(node.getRootNode(), NodeFilter.SHOW_TEXT);
  walker.currentNode = node;
  const texts: Text[] = [];
  let length = 0;
  let text = (node.nodeType === Node.TEXT_NODE ? node : walker.nextNode()) as Text | null;
  while (text && length < most && texts.length < mostNodes) {
    if (text.length < giant) {
      texts.push(text);
      length += text.length;
    }
    text = walker.nextNode() as Text | null;
  }
  return texts;
}
