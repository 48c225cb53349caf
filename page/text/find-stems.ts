import type { Stems } from '../../detection/lexicon/lexicon.ts';
import { allUnseen, holdsUnseen, longestStem, sourcesOf } from './stems.ts';

/** Finds where stems stand in raw page text, in UTF-16 code units, ascending. */
export interface StemSearch {
  /** Offsets of all stems, each at the beginning of a word; at the given `joins` words may begin without a gap. */
  find(text: string, joins?: readonly number[]): number[];
  /** Offsets of all stems in the middle of what looks like a word. */
  findInside(text: string): number[];
}

/** The search for stems at beginnings of words; characters nobody sees are passed over. Throws on a malformed source. */
export function createStemSearch(stems: Stems): StemSearch {
  // Blocks follow each other without a gap in raw text, so that a word's beginning is not always seen in it.
  const anywhere = sourcesOf(stems).map(([source, flags]) => [
    `(?:${source.replace(/^\\b/, '')})`,
    flags,
  ]);
  const begin = sourcesOf(stems).map(([source, flags]) => new RegExp(source, `${flags}g`));
  const inside = anywhere.map(([source, flags]) => new RegExp(`\\B${source}`, `${flags}g`));
  const here = anywhere.map(([source, flags]) => new RegExp(source as string, `${flags}y`));

  function isStem(text: string, at: number): boolean {
    return here.some((regex) => {
      regex.lastIndex = at;
      return regex.test(text);
    });
  }

  /** Where a stem begins that stands at one of the joins, or there behind characters nobody sees. */
  function startsAt(text: string, joins: readonly number[]): number[] {
    if (!holdsUnseen(text)) return joins.filter((at) => isStem(text, at));
    return joins.flatMap((at) => {
      const begin = text.slice(at, at + longestStem);
      const seen = begin.replace(allUnseen, '');
      return isStem(seen, 0) ? [at + begin.indexOf(seen.charAt(0))] : [];
    });
  }

  return {
    find(text, joins = []) {
      const joined = startsAt(text, joins);
      const found = findSeen(text, begin);
      return joined.length ? [...new Set([...found, ...joined])].sort(ascending) : found;
    },
    findInside: (text) => findSeen(text, inside),
  };
}

function findSeen(text: string, regexes: readonly RegExp[]): number[] {
  if (!holdsUnseen(text)) return positions(text, regexes);
  const found = positions(text.replace(allUnseen, ''), regexes);
  let shift = 0;
  let next = 0;
  for (const match of text.matchAll(allUnseen)) {
    while (next < found.length && (found[next] as number) + shift < match.index) {
      found[next] = (found[next] as number) + shift;
      next++;
    }
    shift++;
  }
  for (; next < found.length; next++) found[next] = (found[next] as number) + shift;
  return found;
}

function positions(text: string, regexes: readonly RegExp[]): number[] {
  const found: number[] = [];
  for (const regex of regexes) {
    regex.lastIndex = 0;
    for (let match = regex.exec(text); match; match = regex.exec(text)) {
      found.push(match.index);
      // What overlaps inside words may be two stems of which only one begins a text.
      if (regex.source.startsWith('\\B')) regex.lastIndex = match.index + 1;
    }
  }
  return found.sort(ascending);
}

function ascending(a: number, b: number): number {
  return a - b;
}
