import type { StemSearch } from './find-stems.ts';
import { joinsIn, lineOf, locate, locateIn, type Place, textLine } from './locate.ts';
import { type Part, readChunks } from './read-chunks.ts';
import type { Slices } from './slices.ts';
import { allUnseen } from './stems.ts';

/** Longest text searched in one go, in UTF-16 code units. */
const stretch = 16_000;
/** Shared by neighboring stretches; longer than any stem. */
const overlap = 60;
/** Characters for each element below which most nodes are better not visited. */
const dense = 18;

/** Calls back at every stem below a node, in slices; gives the number of characters read, at most about `limit`. */
export async function questionBelow(
  node: Node,
  stems: StemSearch,
  onStem: (place: Place) => void,
  slices: Slices,
  limit = Number.POSITIVE_INFINITY,
): Promise<number> {
  let read = 0;
  for (const { text, source } of readChunks(node)) {
    const found =
      'root' in source && text.length < dense * (source.to - source.from)
        ? [placesInPart(source, text, stems)]
        : placesInLine(
            'root' in source ? textLine(source, text.length) : lineOf(source),
            text,
            stems,
          );
    for (const places of found) {
      for (const place of places) {
        onStem(place);
        await slices.turn();
      }
      await slices.turn();
    }
    read += text.length;
    if (read > limit) break;
  }
  return read;
}

/** Calls back at every stem in texts that follow each other, also where it goes across them. */
export function questionTexts(texts: Text[], stems: StemSearch, onStem: (place: Place) => void) {
  const joined = texts.map((text) => text.data).join('');
  const line = lineOf(texts);
  for (const place of locate(line, stems.find(joined, joinsIn(line, joined)))) onStem(place);
}

/** The places of stems in a line of texts, stretch by stretch. */
function* placesInLine(
  line: ReturnType<typeof lineOf>,
  text: string,
  stems: StemSearch,
): Generator<Place[]> {
  const joins = joinsIn(line, text);
  let next = 0;
  for (let at = 0; at < text.length; at += stretch) {
    // With the character before, which tells whether a word begins here.
    const start = Math.max(0, at - 1);
    const here: number[] = [];
    for (; next < joins.length && (joins[next] as number) < at + stretch; next++)
      here.push((joins[next] as number) - start);
    const found = stems
      .find(text.slice(start, at + stretch + overlap), here)
      .map((position) => position + start)
      .filter((position) => at <= position && position < at + stretch);
    yield locate(line, found);
  }
}

/** The places of stems in a part of many small texts: of those inside words only those that begin a text. */
function placesInPart(part: Part, text: string, stems: StemSearch): Place[] {
  const inside = new Set(stems.findInside(text));
  const positions = [...stems.find(text), ...inside].sort((a, b) => a - b);
  return locateIn(part, text.length, positions).filter(
    ({ node, offset }, index) =>
      !inside.has(positions[index] as number) ||
      node.data.slice(0, offset).replace(allUnseen, '') === '',
  );
}
