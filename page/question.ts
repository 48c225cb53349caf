import { joinsIn, lineOf, locate, type Place, textLine } from './locate.ts';
import { readChunks } from './read-chunks.ts';
import type { Slices } from './slices.ts';
import type { StemSearch } from './stems.ts';

/** Longest text searched in one go, in UTF-16 code units. */
const stretch = 64_000;
/** Shared by neighboring stretches; longer than any stem. */
const overlap = 60;

/** Calls back at every stem below a node, in slices; gives the number of characters read, at most about `limit`. */
export async function questionBelow(
  node: Node,
  stems: StemSearch,
  onStem: (place: Place) => void,
  slices: Slices,
  limit = Number.POSITIVE_INFINITY,
): Promise<number> {
  let read = 0;
  for (const { text, start } of readChunks(node)) {
    const line = textLine(node, start, text.length);
    const joins = joinsIn(line, text);
    let next = 0;
    for (let at = 0; at < text.length; at += stretch) {
      const here: number[] = [];
      for (; next < joins.length && (joins[next] as number) < at + stretch; next++)
        here.push((joins[next] as number) - at);
      const found = stems.find(text.slice(at, at + stretch + overlap), here);
      for (const place of locate(
        line,
        found.map((position) => position + at),
      )) {
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
