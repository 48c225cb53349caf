import * as v from 'valibot';
import { isTime } from '../choices/times.ts';
import type { Leaf } from '../stored/leaves.ts';
import type { Timed } from './timed.ts';

/** Browsers take 8,192 bytes an item and 102,400 in all: fourteen pieces of 7,000 stay below both. */
export const pieceCount = 14;
export const pieceSize = 7_000;

/** The choices in portions that browsers sync, and those that found no room. */
export interface Pieces {
  pieces: Record<string, string>;
  leftOut: Leaf[];
}

/** A leaf is a setting, or a setting and a name in it; a rule can be 1,300 characters long. */
const content = v.array(v.tuple([v.pipe(v.string(), v.maxLength(2_000)), v.unknown(), v.number()]));

/** The keys of all pieces in sync storage. */
export const pieceKeys: string[] = Array.from(
  { length: pieceCount },
  (_, index) => `piece${index}`,
);

/**
 * Packs choices into pieces. Each choice has its piece by its name, so that two machines
 * that change different things mostly write different pieces. What finds no room is the oldest.
 */
export function toPieces(timed: Timed): Pieces {
  const lists = pieceKeys.map((): string[] => []);
  const sizes = pieceKeys.map(() => 2);
  const leftOut: Leaf[] = [];
  const newestFirst = Object.entries(timed).sort(
    ([one, { time }], [other, { time: otherTime }]) => otherTime - time || (one < other ? -1 : 1),
  );
  for (const [leaf, { value, time }] of newestFirst) {
    const index = hash(leaf) % pieceCount;
    const entry = JSON.stringify([leaf, value, time]);
    const size = bytes(entry) + 1;
    if ((sizes[index] ?? 0) + size > pieceSize) {
      if (value !== null) leftOut.push(leaf);
      continue;
    }
    sizes[index] = (sizes[index] ?? 0) + size;
    lists[index]?.push(entry);
  }
  const pieces = pieceKeys.flatMap((key, index) => {
    const list = lists[index] ?? [];
    return list.length > 0 ? [[key, `[${list.join(',')}]`] as const] : [];
  });
  return { pieces: Object.fromEntries(pieces), leftOut };
}

/** The choices that pieces hold; a piece that is not sound holds none. */
export function fromPieces(pieces: Record<string, unknown>): Timed {
  const entries = pieceKeys.flatMap((key) => {
    const piece = pieces[key];
    const checked = v.safeParse(content, typeof piece === 'string' ? parse(piece) : undefined);
    return checked.success ? checked.output : [];
  });
  // A time that is none must not win over every choice made since.
  const sound = entries.filter(([, , time]) => isTime(time));
  return Object.fromEntries(sound.map(([leaf, value, time]) => [leaf, { value, time }]));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** JSON of quotes is escaped once more where it is stored as text. */
function bytes(text: string) {
  return new TextEncoder().encode(JSON.stringify(text)).length - 2;
}

function hash(text: string) {
  let sum = 5381;
  for (let index = 0; index < text.length; index++) sum = (sum * 33 + text.charCodeAt(index)) >>> 0;
  return sum;
}
