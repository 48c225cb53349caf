/** Longer texts are what is spoken of, not what says so. */
const longest = 160;

/** The text of an element on one line, or nothing where it is too long for a label. */
export function labelText(element: Element): string {
  let text = '';
  const open: Node[] = [element];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    if (text.length > longest * 2) return '';
    for (let child = node.lastChild; child; child = child.previousSibling) {
      open.push(child);
      if (open.length > longest) return '';
    }
  }
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longest ? '' : line;
}
