import type { ClaimWords } from './claim-words.ts';
import { pattern } from './pattern.ts';
import type { PricePhrase } from './price-phrase.ts';

/** What the words nearest to an amount say that it is for: SMP, something that is paid besides, or a thing that is not known. */
export type Purpose = 'smp' | 'besides' | 'unknown' | null;

const reach = 64;
const mostWordsOfLabel = 5;

/** How far from the amount the nearest of these words stands: before it, counted from its end, or behind it. */
function distanceTo(
  { before, behind }: { before: string; behind: string },
  name: 'own' | 'besides',
  words: ClaimWords,
): number {
  const found = pattern(
    words,
    `purpose ${name}`,
    'giu',
    () => `(?<!\\p{L})(?:${words.purposes[name]})(?!\\p{L})`,
  );
  const last = [...before.matchAll(found)].at(-1);
  const [next] = behind.matchAll(found);
  const back = last ? before.length - last.index - last[0].length : Number.POSITIVE_INFINITY;
  return Math.min(back, next ? next.index : Number.POSITIVE_INFINITY);
}

/** Whether a few words that end in an amount name something of which no word is known: "hot towel $30". */
function isUnknownLabel(before: string, words: ClaimWords): boolean {
  const label = before.replace(/[\s:\u2013\u2014=,(-]+$/u, '');
  const all = label.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  if (all.length === 0 || all.length > mostWordsOfLabel) return false;
  const known = pattern(
    words,
    'purpose known',
    'iu',
    () => `^(?:${words.purposes.known}|${words.doubts.verbs}|\\p{N}+\\p{L}*)$`,
  );
  return !all.some((word) => known.test(word));
}

/** Where the words end that may say what the amount before them is for. */
function endOfLabel(after: string, words: ClaimWords): number {
  const ends = pattern(
    words,
    'purpose ends',
    'iu',
    () => `[.,;:!?()]|(?<!\\p{L})(?:${words.purposes.ends})(?!\\p{L})`,
  );
  const end = after.search(ends);
  return end < 0 ? after.length : end;
}

/** What an amount is for, as the words since the amount or the stop before it, and those behind it, tell. */
export function purposeOf(phrase: PricePhrase, words: ClaimWords): Purpose {
  const { segment, after, sentence } = phrase;
  const before = segment.slice(-reach);
  const behind = after.slice(0, endOfLabel(after, words));
  const own = distanceTo({ before, behind }, 'own', words);
  const besides = distanceTo({ before, behind }, 'besides', words);
  if (besides < own) return 'besides';
  if (own < Number.POSITIVE_INFINITY) return 'smp';
  return !sentence.isListed && isUnknownLabel(segment, words) ? 'unknown' : null;
}
