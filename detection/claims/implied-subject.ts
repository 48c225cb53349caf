import type { ClaimWords } from './claim-words.ts';
import { pattern } from './pattern.ts';

type SubjectWords =
  | 'work'
  | 'hand'
  | 'crown'
  | 'hairy'
  | 'near'
  | 'trades'
  | 'scalpNames'
  | 'scalpCare';

const fewestOfHead = 2;
const reach = 60;

/** Finds words of one list of subjects that stand alone. */
function wordsOf(name: SubjectWords, words: ClaimWords): RegExp {
  const source = () => `(?<!\\p{L})(?:${words.subjects[name]})(?!\\p{L})`;
  const found = pattern(words, `implied ${name}`, 'giu', source);
  // A search for all keeps its place; each question begins anew.
  found.lastIndex = 0;
  return found;
}

function countIn(texts: readonly string[], name: SubjectWords, words: ClaimWords): number {
  return texts.reduce((sum, text) => sum + [...text.matchAll(wordsOf(name, words))].length, 0);
}

/** Whether pigment or dots are named just beside a word that says little but hair. */
function isPaired(text: string, words: ClaimWords): boolean {
  return [...text.matchAll(wordsOf('work', words))].some(({ index, 0: { length } }) =>
    wordsOf('near', words).test(text.slice(Math.max(0, index - reach), index + length + reach)),
  );
}

/** Whether texts speak of no other trade, or of pigment and dots more often. */
function isMoreWork(texts: readonly string[], words: ClaimWords): boolean {
  const trades = countIn(texts, 'trades', words);
  return trades === 0 || countIn(texts, 'work', words) > trades;
}

/** Whether a page is of a house that is named after the scalp, and speaks of visits and of parts of the head, not of what else is done to a scalp, and of pigment more than of other trades. */
function isOfScalpHouse(title: string, texts: readonly string[], words: ClaimWords): boolean {
  if (!wordsOf('scalpNames', words).test(title)) return false;
  const all = [title, ...texts];
  return (
    countIn(all, 'scalpCare', words) === 0 &&
    isMoreWork(all, words) &&
    countIn(texts, 'hand', words) > 0 &&
    countIn(texts, 'crown', words) + countIn(texts, 'hairy', words) > 0
  );
}

/** Whether texts that never name SMP speak of it all the same: of pigment or dots on a head, of how it is done, and not of another trade. */
export function impliesSmp(title: string, texts: readonly string[], words: ClaimWords): boolean {
  if (isOfScalpHouse(title, texts, words)) return true;
  const all = [title, ...texts];
  const head = all.flatMap((text) => [...text.matchAll(wordsOf('crown', words))]);
  const trades = countIn(all, 'trades', words);
  const parts = new Set(head.map(([word]) => word.toLowerCase())).size;
  // One word for the head is enough where pigment has no other use on the page.
  if (parts < (trades > 0 ? fewestOfHead : 1)) return false;
  const work = countIn(all, 'work', words);
  if (work === 0 || countIn(all, 'hand', words) === 0) return false;
  if (trades === 0 && work > 1 && parts > fewestOfHead) return true;
  const pairs = texts.filter((text) => isPaired(text, words)).length;
  const isTitled = wordsOf('near', words).test(title);
  return pairs + Number(isTitled) > trades;
}
