import { textOf } from './read-chunks.ts';
import type { Part } from './read-texts.ts';

/** A spot in a text node, in UTF-16 code units. */
export interface Spot {
  node: Text;
  offset: number;
}

/** Text nodes in document order and where each begins in their joined text. */
export interface TextLine {
  nodes: Text[];
  starts: number[];
}

/** Elements whose texts are walked one by one. */
const leaf = 64;
/** Parts into which more elements are split. */
const ways = 8;

/** The text nodes of a part whose raw text has this length. */
export function textLine({ root, ruler, from }: Part, length: number): TextLine {
  const nodes: Text[] = [];
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(
    root,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION,
  );
  if (from > 0) walker.currentNode = ruler[from] as Element;
  let node = walker.nextNode() as Text | null;
  for (let before = 0; node && before < length; node = walker.nextNode() as Text | null) {
    nodes.push(node);
    before += node.length;
  }
  return lineOf(nodes);
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

/** The spots of ascending positions in the joined text of a line. */
export function locate({ nodes, starts }: TextLine, positions: readonly number[]): Spot[] {
  let index = 0;
  return positions.flatMap((position) => {
    while ((starts[index + 1] ?? Number.POSITIVE_INFINITY) <= position) index++;
    const node = nodes[index];
    return node ? { node, offset: position - (starts[index] as number) } : [];
  });
}

/** The same in the raw text of a part, where only nodes close to a position are visited. */
export function locateIn(
  part: Part,
  length: number,
  positions: readonly number[],
  range = document.createRange(),
): Spot[] {
  const size = part.to - part.from;
  if (size <= leaf || size < (positions.length * leaf) / 2)
    return locate(textLine(part, length), positions);
  const spots: Spot[] = [];
  let before = 0;
  let next = 0;
  for (let from = part.from; next < positions.length; ) {
    const to = Math.min(from + Math.ceil(size / ways), part.to);
    const piece = { ...part, from, to };
    const end = to < part.to ? before + textOf(piece, range).length : length;
    const inside: number[] = [];
    for (; (positions[next] as number) < end; next++)
      inside.push((positions[next] as number) - before);
    if (inside.length) spots.push(...locateIn(piece, end - before, inside, range));
    before = end;
    from = to;
  }
  return spots;
}

function isWord(code: number): boolean {
  const letter = code | 32;
  return (letter >= 97 && letter <= 122) || (code >= 48 && code <= 57) || code === 95 || code > 127;
}
