import { rightLetters } from '../words/loose-spelling.ts';
import type { LexiconForm, LexiconSource, Stems } from './lexicon.ts';
import { isOfOneSense } from './of-one-sense.ts';

/** The words of a form as they stand in raw text, the rarest (longest) first. */
function wordsOf(text: string): string[] {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).sort((a, b) => b.length - a.length);
}

/** The stems in order without those that another one begins. */
function shortest(stems: string[]): string[] {
  let last: string | undefined;
  return [...new Set(stems)].sort().filter((stem) => {
    // In order, all that a stem begins follows it.
    if (last !== undefined && stem.startsWith(last)) return false;
    last = stem;
    return true;
  });
}

/** Word starts as one regex that shares common beginnings: `ha(?:irline|irloss)`. */
function joinStems(stems: string[]): string {
  const groups = new Map<string, string[]>();
  for (const stem of shortest(stems)) {
    const plain = /^[\p{L}\p{N}]{2}/u.test(stem);
    const head = plain ? stem.slice(0, 2) : stem;
    const tails = groups.get(head) ?? [];
    tails.push(plain ? stem.slice(2) : '');
    groups.set(head, tails);
  }
  return [...groups]
    .map(([head, tails]) =>
      tails.length === 1 ? head + tails[0] : `${head}(?:${tails.join('|')})`,
    )
    .join('|');
}

interface Cover {
  rare: string[];
  beginnings: string[];
  cased: string[];
}

/** Whether a word of the text begins with one of the stems, in small letters. */
function isBegun(text: string, stems: ReadonlySet<string>): boolean {
  for (const { 0: word } of text.matchAll(/\b[\p{L}\p{N}]+/gu))
    for (let end = 1; end <= word.length; end++)
      if (stems.has(word.slice(0, end).toLowerCase())) return true;
  return false;
}

/** So many letters tell a word from others as well as all of them do, and weigh less on every page. */
const enough = 7;

/** The beginning of a word that tells it from others; of a long name what is right in any spelling of it. */
function beginningOf(word: string, { words }: LexiconSource): string {
  return word.slice(0, words.longNames.includes(word) ? rightLetters : enough);
}

/** Stems that cover the forms: those given, and the rarest word of each form that these leave out. */
function cover(forms: LexiconForm[], given: LexiconSource['stems'], source: LexiconSource): Cover {
  const added = new Set<string>();
  const cased = new Set<string>();
  const stems = [...given.rare, ...given.beginnings.map((stem) => `\\b${stem}`)].join('|');
  const isGiven = new RegExp(stems || '$^', 'iu');
  for (const { text, caseSensitive } of forms) {
    const written = text.replace(/[[\]]/g, '');
    if (isGiven.test(written) || isBegun(written, added)) continue;
    const word = wordsOf(written)[0] ?? written;
    if (caseSensitive && /^[A-Z]{2,6}$/.test(word)) cased.add(word);
    else added.add(beginningOf(word.toLowerCase(), source));
  }
  return { rare: given.rare, beginnings: [...given.beginnings, ...added], cased: [...cased] };
}

/** An abbreviation of three letters or more with stops between them, as `scan-words.ts` takes it for one. */
function withStops(letters: string): string[] {
  return letters.length > 2 ? [letters, [...letters].join('\\.')] : [letters];
}

/** Any of those. */
const anyWithStops = '[A-Z](?:\\.[A-Z]){2}';

/** Stems without which no term of a page can be marked: the scout asks for them on every page.
 *  Rare ones are found inside words too, since raw page text may join the words of two blocks. */
export function chooseStems(source: LexiconSource): Stems {
  const wakers = new Set(source.wakers);
  const forms = source.terms.flatMap((term) => term.forms);
  const { rare, beginnings, cased } = cover(
    forms.filter((form) => isOfOneSense(form.policy) || wakers.has(form.text)),
    source.stems,
    source,
  );
  const common = beginnings.length ? [`\\b(?:${joinStems(beginnings)})`] : [];
  return {
    folded: [...rare, ...common].join('|'),
    cased: cased.length ? `(?<![A-Z])(?:${joinStems(cased.flatMap(withStops))})` : '',
  };
}

/** Stems of every form, all at beginnings of words: where the reader looks closer on a page that the scout let through. */
export function readerStems(source: LexiconSource): Stems {
  const all = { rare: [], beginnings: [...source.stems.rare, ...source.stems.beginnings] };
  const { beginnings, cased } = cover(
    source.terms.flatMap((term) => term.forms),
    all,
    source,
  );
  return {
    folded: `\\b(?:${joinStems(beginnings)})`,
    cased: `\\b(?:${joinStems(cased)}|${anyWithStops})`,
  };
}
