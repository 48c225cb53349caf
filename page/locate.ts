/** A place in a text node, in UTF-16 code units. */
export interface Place {
  node: Text;
  offset: number;
}

/** Text nodes in document order and where each begins in their joined text. */
export interface TextLine {
  nodes: Text[];
  starts: number[];
}

/** The text nodes of so many characters of raw text from the start of a node on, inside a root. */
export function textLine(root: Node, start: Node, length: number): TextLine {
  const line: TextLine = { nodes: [], starts: [] };
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(
    root,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION,
  );
  walker.currentNode = start;
  let node = (start.nodeType === Node.TEXT_NODE ? start : walker.nextNode()) as Text | null;
  for (let before = 0; node && before < length; node = walker.nextNode() as Text | null) {
    line.nodes.push(node);
    line.starts.push(before);
    before += node.length;
  }
  return line;
}

/** The line of texts that follow each other. */
export function lineOf(nodes: Text[]): TextLine {
  let before = 0;
  const starts = nodes.map((node) => {
    before += node.length;
    return before - node.length;
  });
  return { nodes, starts };
}

/** Where a text node begins in the middle of what looks like a word. */
export function joinsIn({ starts }: TextLine, text: string): number[] {
  return starts.filter(
    (start) => isWord(text.charCodeAt(start - 1)) && isWord(text.charCodeAt(start)),
  );
}

/** The places of ascending positions in the joined text of a line. */
export function locate({ nodes, starts }: TextLine, positions: readonly number[]): Place[] {
  let index = 0;
  return positions.flatMap((position) => {
    while ((starts[index + 1] ?? Number.POSITIVE_INFINITY) <= position) index++;
    const node = nodes[index];
    return node ? { node, offset: position - (starts[index] as number) } : [];
  });
}

function isWord(code: number): boolean {
  const letter = code | 32;
  return (letter >= 97 && letter <= 122) || (code >= 48 && code <= 57) || code > 127;
}
