import type { BlockLabel } from '../types.ts';
import type { ClaimWords } from './claim-words.ts';
import { namesService } from './labels.ts';
import { pattern } from './pattern.ts';
import { type PricePhrase, says } from './price-phrase.ts';

/** What the words nearest to an amount say that it is for: SMP, something that is paid besides, or a thing that is not known. */
export type Purpose = 'smp' | 'besides' | 'unknown' | null;

const reach = 64;
const mostWordsOfLabel = 5;
/** Kinds of labels that name what their amounts are for. */
const naming: readonly BlockLabel['kind'][] = ['row', 'term', 'heading'];

/** Finds words of one list of purposes. */
const wordsOf = (name: 'own' | 'besides', words: ClaimWords) =>
  pattern(
    words,
    `purpose ${name}`,
    'giu',
    () => `(?<!\\p{L})(?:${words.purposes[name]})(?!\\p{L})`,
  );

/** Whether the clause before an amount names something else that is sold, and behind that no word that only SMP has: "brow touch-ups are $120". */
function isHeadOfOther(head: string, words: ClaimWords): boolean {
  const other = [...head.matchAll(wordsOf('besides', words))].at(-1);
  if (!other) return false;
  const weak = pattern(words, 'weak', 'iu', () => `^(?:${words.purposes.weak})$`);
  const own = [...head.matchAll(wordsOf('own', words))].filter(([word]) => !weak.test(word));
  return own.every(({ index }) => index < other.index);
}

/** Whether the words for an amount begin with something that is done to hair or skin, and name nothing but a place besides: "braids, full head $250". */
function isOfSalon(segment: string, words: ClaimWords): boolean {
  const source = () => `^\\P{L}*(?:\\p{L}+ )?(?:${words.purposes.salon})(?!\\p{L})`;
  if (!pattern(words, 'salon', 'iu', source).test(segment)) return false;
  const smp = () => `(?<!\\p{L})(?:${words.subjects.smpWords})(?!\\p{L})`;
  return !pattern(words, 'smp in a segment', 'iu', smp).test(segment);
}

/** How far from the amount the nearest of these words stands: before it, counted from its end, or behind it. */
function distanceTo(
  { before, behind }: { before: string; behind: string },
  name: 'own' | 'besides',
  words: ClaimWords,
): number {
  const found = wordsOf(name, words);
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
    () => `^(?:${words.purposes.known}|${words.doubts.verbs}|${moneyWords(words)}|\\p{N}+\\p{L}*)$`,
  );
  return !all.some((word) => known.test(word));
}

/** The names and codes of currencies. */
const moneyWords = ({ currencies }: ClaimWords) =>
  Object.keys(currencies)
    .filter((sign) => /^\p{L}+$/u.test(sign))
    .join('|');

/** Where the words end that may say what the amount before them is for. */
function endOf(text: string, ends: string, words: ClaimWords): number {
  const end = text.search(
    pattern(words, `ends ${ends}`, 'iu', () => `(?<!\\p{L})(?:${ends})(?!\\p{L})`),
  );
  return end < 0 ? text.length : end;
}

/** What a label says that the amounts below or beside it are for; a short one that says nothing known names something else. */
function purposeOfLabel({ kind, text }: BlockLabel, words: ClaimWords): Purpose {
  const before = text.slice(0, endOf(text, words.purposes.ends, words));
  const own = distanceTo({ before, behind: '' }, 'own', words);
  // "No surgery" is about what there is none of.
  const source = () => `(?<!\\p{L})(?:${words.purposes.noneOf})[\\s-]\\p{L}+`;
  const named = before.replace(pattern(words, 'none of', 'giu', source), '');
  const besides = distanceTo({ before: named, behind: '' }, 'besides', words);
  if (besides < own) return 'besides';
  if (own < Number.POSITIVE_INFINITY || isArea(text, words)) return 'smp';
  return naming.includes(kind) && namesService(text, words) ? 'unknown' : null;
}

/** Whether a label is words for what is treated and nothing else. */
function isArea(text: string, words: ClaimWords): boolean {
  const { article, parts } = words.subjects;
  const area = `(?:(?:${article}) )?(?:${words.areas})`;
  const source = () => `^[^\\p{L}]*${area}(?:(?:,| ${parts}| /|/) ?${area})*[^\\p{L}]*$`;
  return pattern(words, 'label of areas', 'iu', source).test(text);
}

/** Whether the column of a cell names SMP, or what is treated or done again, whatever its row is called. */
function isUnderSmp(labels: readonly BlockLabel[], words: ClaimWords): boolean {
  const smp = pattern(
    words,
    'column of smp',
    'iu',
    () => `(?<!\\p{L})(?:${words.subjects.smpWords})(?!\\p{L})`,
  );
  return labels.some(
    (label) =>
      label.kind === 'column' &&
      (smp.test(label.text) ||
        isArea(label.text, words) ||
        says(label.text, 'refresh', words) !== null),
  );
}

/** What the labels of a cell or an entry say, those of its row and term first, then its column, its question and the heading. */
export function purposeOfLabels(labels: readonly BlockLabel[], words: ClaimWords): Purpose {
  const heading = labels.find(({ kind }) => kind === 'heading');
  const across = labels.filter(({ kind }) => kind === 'column' || kind === 'group');
  const area = pattern(words, 'area', 'iu', () => `(?<!\\p{L})(?:${words.areas})(?!\\p{L})`);
  if (across.some((one) => !area.test(one.text) && purposeOfLabel(one, words) === 'besides'))
    return 'besides';
  for (const kinds of [['row', 'term'], ['column', 'group'], ['question'], ['heading']] as const) {
    const near = labels.filter(
      (one) =>
        kinds.some((kind) => kind === one.kind) && (one.kind !== 'heading' || one === heading),
    );
    const purposes = near.map((label) => purposeOfLabel(label, words));
    if (purposes.includes('besides')) return 'besides';
    if (purposes.includes('smp')) return 'smp';
    if (purposes.includes('unknown')) return isUnderSmp(labels, words) ? 'smp' : 'unknown';
  }
  return null;
}

/** What a sentence says that its amount is for. */
export function purposeOfText(text: string, words: ClaimWords): Purpose {
  return text === '' ? null : purposeOfLabel({ kind: 'question', text }, words);
}

/** What an amount is for, as the words since the amount or the stop before it, and those behind it, tell. */
export function purposeOf(phrase: PricePhrase, words: ClaimWords): Purpose {
  const { amount, segment, after, sentence } = phrase;
  const lead = pattern(words, 'lead of an amount', 'iu', () => `(?:${words.purposes.leads})\\s*$`);
  const before = segment.slice(-reach).replace(lead, '');
  const phraseEnd = endOf(after, words.purposes.ends, words);
  const saved = pattern(words, 'saved behind', 'iu', () => `(?:${words.prices.savedBehind}).*$`);
  const behind = after
    .slice(0, phraseEnd)
    .replace(saved, '')
    .replace(/[.,;:!?()+].*$/su, '');
  const own = distanceTo({ before, behind }, 'own', words);
  const besides = distanceTo({ before, behind }, 'besides', words);
  if (isOfSalon(segment, words)) return 'besides';
  if (besides < own || isHeadOfOther(phrase.head.replace(lead, ''), words)) return 'besides';
  if (own < Number.POSITIVE_INFINITY || sentence.isPackage) return 'smp';
  const alone = sentence.text.slice(0, amount.start) + sentence.text.slice(amount.end);
  if (!/\p{L}/u.test(alone) && purposeOfText(sentence.last, words) === 'besides') return 'besides';
  if (!sentence.isListed && isUnknownLabel(segment, words)) return 'unknown';
  return purposeOfLabels(sentence.labels, words);
}
