import type { Stems } from '../../detection/lexicon/lexicon.ts';
import { isPlain, plainText } from './plain-text.ts';
import { longestStem, sourcesOf } from './stems.ts';

/** Finds where stems stand in raw page text, in UTF-16 code units, ascending. */
export interface StemSearch {
  /** Offsets of all stems, each at the beginning of a word; at the given `joins` words may begin without a gap. */
  find(text: string, joins?: readonly number[]): number[];
  /** Offsets of all stems in the middle of what looks like a word. */
  findInside(text: string): number[];
}

/** The search for stems at beginnings of words, in whichever dress; characters nobody sees are passed over. Throws on a malformed source. */
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
    if (isPlain(text)) return joins.filter((at) => isStem(text, at));
    return joins.flatMap((at) => {
      const { text: begin, rawOf } = plainText(text.slice(at, at + longestStem));
      return isStem(begin, 0) ? rawOf([0]).map((start) => at + start) : [];
    });
  }

  return {
    find(text, joins = []) {
      const joined = [...startsAt(text, [...joins, ...underscored(text)]), ...tagsIn(text)];
      const found = findPlain(text, begin);
      return joined.length ? [...new Set([...found, ...joined])].sort(ascending) : found;
    },
    findInside: (text) => findPlain(text, inside),
  };
}

/** Where words begin behind an underscore, as in _emphasis_, which regexes take for a letter. */
function underscored(text: string): number[] {
  if (!text.includes('_')) return [];
  return [...text.matchAll(/_(?=[^\W_])/g)].map(({ index }) => index + 1);
}

/** Where tags begin: there a term is one word, whose stem may stand in its middle. */
function tagsIn(text: string): number[] {
  if (!text.includes('#')) return [];
  return [...text.matchAll(/#(?=\p{L})/gu)].map(({ index }) => index + 1);
}

function findPlain(raw: string, regexes: readonly RegExp[]): number[] {
  const { text, rawOf } = plainText(raw);
  return rawOf(positions(text, regexes));
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
