import type { Slices } from '../dom/slices.ts';
import type { StemSearch } from './find-stems.ts';
import { joinsIn, lineOf, locate, locateIn, type Spot, type TextLine, textLine } from './locate.ts';
import { readChunks } from './read-chunks.ts';
import type { Chunk, Part } from './read-texts.ts';
import { longestStem, undress } from './stems.ts';

/** Longest text searched in one go, in UTF-16 code units. */
const stretch = 16_000;
/** Characters for each element from which on all nodes are visited: they are few. */
const sparse = 8;
/** Elements for each stem below which all nodes are visited, told from so many elements on. */
const crowded = 32;
const told = 1_000;

/** Calls back at every stem below a node, in slices; gives the number of characters read, at most about `limit`. */
export async function searchBelow(
  node: Node,
  stems: StemSearch,
  onStem: (spot: Spot) => void,
  slices: Slices,
  limit = Number.POSITIVE_INFINITY,
): Promise<number> {
  const spotsIn = createSpotSearch(stems);
  let read = 0;
  for (const chunk of readChunks(node)) {
    for (const spots of spotsIn(chunk)) {
      for (const spot of spots) {
        onStem(spot);
        await slices.turn();
      }
      await slices.turn();
    }
    read += chunk.text.length;
    if (read > limit) break;
  }
  return read;
}

/** The spots of all stems in texts that follow each other, also where one goes across them. */
export function stemsIn(texts: Text[], stems: StemSearch): Spot[] {
  const joined = texts.map((text) => text.data).join('');
  const line = lineOf(texts);
  return locate(line, stems.find(joined, joinsIn(line, joined)));
}

/** Finds the spots of stems in the chunks of one tree. */
function createSpotSearch(stems: StemSearch): (chunk: Chunk) => Iterable<Spot[]> {
  let elements = 0;
  let found = 0;

  return ({ text, source }) => {
    if (!('root' in source)) return spotsInLine(lineOf(source), text);
    const isCrowded = elements > told && found * crowded > elements;
    const size = source.to - source.from;
    if (isCrowded || text.length > sparse * size)
      return spotsInLine(textLine(source, text.length), text);
    const begun = stems.find(text);
    const known = new Set(begun);
    const inside = stems.findInside(text).filter((position) => !known.has(position));
    const positions = [...begun, ...inside].sort((a, b) => a - b);
    elements += size;
    found += positions.length;
    return [spotsInPart(source, text, positions, new Set(inside))];
  };

  /** Stretch by stretch, with the beginnings of all texts at hand. */
  function* spotsInLine(line: TextLine, text: string): Generator<Spot[]> {
    const joins = joinsIn(line, text);
    let next = 0;
    for (let at = 0; at < text.length; at += stretch) {
      // With the character before, which tells whether a word begins here.
      const start = Math.max(0, at - 1);
      const here: number[] = [];
      for (; next < joins.length && (joins[next] as number) < at + stretch; next++)
        here.push((joins[next] as number) - start);
      const found = stems
        .find(text.slice(start, at + stretch + longestStem), here)
        .map((position) => position + start)
        .filter((position) => at <= position && position < at + stretch);
      yield locate(line, found);
    }
  }
}

/** Spots in a part of many small texts; of those inside what looks like a word only where a text begins. */
function spotsInPart(
  part: Part,
  text: string,
  positions: readonly number[],
  inside: ReadonlySet<number>,
): Spot[] {
  return locateIn(part, text.length, positions).filter(
    ({ node, offset }, index) =>
      !inside.has(positions[index] as number) || undress(node.data.slice(0, offset)) === '',
  );
}
