import { isOfBundle } from './bundles.ts';
import type { ClaimWords } from './claim-words.ts';
import { sessionsIn } from './find-quantities.ts';
import { pattern } from './pattern.ts';
import { type PricePhrase, says, withoutButton } from './price-phrase.ts';
import { isOfDoubtfulUnit, isOfLaterDays, isOfStrangeUnit, isRefresh } from './price-unit.ts';
import { purposeOf, purposeOfText } from './purpose.ts';
import { isAboutSmp, type Sentence } from './sentence.ts';

const longestLine = 80;
const longestOpening = 6;
const longestEntry = 40;
const mostWordsOfEntry = 3;

/** Whether an amount is one that anybody asks for SMP: neither nothing, nor a sum for a building, nor the wrong way round. */
function isLikely({ amount, after }: PricePhrase, words: ClaimWords): boolean {
  const { low, high, currency } = amount;
  const { least, leastIn, most, mostIn } = words.prices;
  if (!currency || low <= 0 || (high !== null && high <= low)) return false;
  const top = mostIn[currency] ?? most;
  if (Math.max(low, high ?? 0) > top) return false;
  return (
    !leastIn.includes(currency) || low >= least || says(after, 'areaAfter', words, 'after') !== null
  );
}

/** Whether words beside the amount say that it is a deposit, a fee, an instalment, a threshold, or paid for something else. */
function isSomethingElse(phrase: PricePhrase, words: ClaimWords): boolean {
  const { before, after, clause, lead, sentence } = phrase;
  const purpose = purposeOf(phrase, words);
  if (purpose === 'besides' || purpose === 'unknown') return true;
  if (says(after, 'not', words, 'after') || says(before, 'notBefore', words, 'before')) return true;
  if (says(after, 'givenBack', words, 'after')) return true;
  // What is saved or comes with it is said behind the amount and turns nothing.
  const saved = pattern(words, 'saved behind', 'iu', () => `(?:${words.prices.savedBehind}).*$`);
  const own = phrase.head + clause.slice(phrase.head.length).replace(saved, '');
  if (says(own, 'notInClause', words) || says(lead, 'notSince', words)) return true;
  if (says(sentence.text, 'warning', words) && says(before, 'atMost', words, 'before')) return true;
  return nearest(sentence).some((text) => says(text, 'notLabel', words));
}

/** The question and the labels that say most of a sentence: those of its cell or entry, and the heading above it. */
function nearest({ labels, question }: Sentence): string[] {
  const heading = labels.find(({ kind }) => kind === 'heading');
  const near = labels.filter((label) => label.kind !== 'heading' || label === heading);
  return [question, ...near.map(({ text }) => text)];
}

/** The share of the highest price that anybody asks from which on an amount is as high as a whole treatment mostly is. */
const usualShare = 1 / 66;

/** Whether an amount is as high as a whole treatment mostly is, and its block, its labels or the whole page speak of SMP and of nothing else. */
function isUsual({ amount, sentence, before }: PricePhrase, words: ClaimWords): boolean {
  const { most, mostIn } = words.prices;
  const top = mostIn[amount.currency ?? ''] ?? most;
  // What is told in brackets, or of a thing that costs it ("the $2,500 sofa"), is something else.
  const ofThing = pattern(
    words,
    'of a thing',
    'iu',
    () => `(?:\\(|(?<!\\p{L})(?:${words.subjects.article})\\s)$`,
  );
  if (!(sentence.isSole || sentence.isNear) || !sentence.carried || ofThing.test(before))
    return false;
  return Math.max(amount.low, amount.high ?? 0) >= top * usualShare;
}

/** Whether the words beside the amount, or its place, show that it is a price at all. */
function isShown(phrase: PricePhrase, words: ClaimWords): boolean {
  const { clause, after, sentence, amount } = phrase;
  const { text, markers, labels } = sentence;
  if (purposeOf(phrase, words) === 'smp') return true;
  if (isUsual(phrase, words)) return true;
  const line = text.length < longestLine ? text : clause;
  const own = markers.some(({ smp }) => smp);
  const area = pattern(words, 'area', 'iu', () => `(?<!\\p{L})(?:${words.areas})(?!\\p{L})`);
  const rest = text.slice(0, amount.start) + withoutButton(text.slice(amount.end), words);
  const opening = pattern(
    words,
    'opening',
    'giu',
    () => `(?<!\\p{L})(?:${words.prices.opening})(?!\\p{L})`,
  );
  const isBare = !/\p{L}{4}/u.test(rest.replace(opening, ''));
  if (own || isBare || area.test(line) || says(after, 'shownAfter', words, 'after')) return true;
  if (sentence.isListed || says(after, 'each', words, 'after')) return true;
  if (sentence.isSole && says(phrase.head, 'shownInSole', words)) return true;
  if (sentence.isFirst && sentence.isNear && text.slice(0, amount.start).length < longestOpening)
    return true;
  if (says(clause, 'asked', words) || says(clause, 'sessionBefore', words)) return true;
  if (says(clause, 'refresh', words) || sessionsIn(`${phrase.before} | ${after}`, words).length > 0)
    return true;
  const isPer = (['hour', 'session', 'area'] as const).some((unit) =>
    says(after, `${unit}After`, words, 'after'),
  );
  if (isPer) return true;
  if (says(sentence.question, 'priceLabel', words) || area.test(sentence.question)) return true;
  return labels.some(
    ({ kind, text }) => kind !== 'heading' && (area.test(text) || says(text, 'priceLabel', words)),
  );
}

/** Whether a cell stands beside a part of the head, on a page that names nothing but SMP. */
function isOfArea({ isSole, markers, labels }: Sentence, words: ClaimWords): boolean {
  const area = pattern(words, 'area', 'iu', () => `(?<!\\p{L})(?:${words.areas})(?!\\p{L})`);
  const isCell = labels.some(({ kind, text }) => kind === 'row' && area.test(text));
  return isSole && isCell && markers.length === 0;
}

/** Whether a touch-up that no word and no label gives to SMP stands right below another service: "Lips $500" over "Touch-up $150". */
function isTouchUpOfOther(phrase: PricePhrase, words: ClaimWords): boolean {
  const { markers, labels, numbered } = phrase.sentence;
  const isEntry =
    numbered.length < longestEntry && /(?:\p{Sc}\s?\d[\d.,]+|\d\s?\p{Sc})\P{L}*$/u.test(numbered);
  const isShort = phrase.head.trim().split(/\s+/).length <= mostWordsOfEntry;
  if (!isEntry || !isShort || markers.some(({ smp }) => smp)) return false;
  const isLabelled = labels.some(({ kind }) => kind !== 'heading');
  return !isLabelled && isRefresh(phrase, words) && purposeOfText(numbered, words) === 'besides';
}

/** Whether a touch-up follows brows, lips or lashes in its sentence, and SMP is not named since. */
function isTouchUpOfMakeup(phrase: PricePhrase, words: ClaimWords): boolean {
  const { sentence, amount } = phrase;
  const own = sentence.markers.filter(({ smp, end }) => smp && end <= amount.start).at(-1);
  const since = sentence.text.slice(own?.end ?? 0, amount.start);
  const source = () => `(?<!\\p{L})(?:${words.subjects.makeup})(?!\\p{L})`;
  return pattern(words, 'makeup', 'iu', source).test(since) && isRefresh(phrase, words);
}

/** Whether an amount goes on from one for another service in a list, and names no part of the head: "brows $395, retouch $75". */
function goesOnOther({ sentence, head, segment, amount }: PricePhrase, words: ClaimWords): boolean {
  const last = sentence.markers.filter(({ start }) => start < amount.start).at(-1);
  if (!last || last.smp || segment.length === sentence.text.slice(0, amount.start).length)
    return false;
  const area = pattern(words, 'area', 'iu', () => `(?<!\\p{L})(?:${words.areas})(?!\\p{L})`);
  return last.end <= amount.start - segment.length && !area.test(head);
}

/** Whether the sentence says behind an amount that it was for another service: "$4,500, but that was for a transplant". */
function wasForOther({ sentence, amount }: PricePhrase, words: ClaimWords): boolean {
  const source = () => `(?<!\\p{L})(?:${words.prices.wasFor})\\s$`;
  const wasFor = pattern(words, 'was for', 'iu', source);
  return sentence.markers.some(
    ({ smp, start }) =>
      !smp && start >= amount.end && wasFor.test(sentence.text.slice(amount.end, start)),
  );
}

/** Whether an amount goes on in a list of deposits or other ways to pay: "Deposits: hairline £100, full head £200". */
function isWayToPay({ sentence, amount }: PricePhrase, words: ClaimWords): boolean {
  const before = sentence.text.slice(0, amount.start).replace(/\([^)]*\)/g, '');
  const part = before.slice(before.search(/[^.;!?\u2013\u2014]*$/));
  const find = (name: 'wayToPay' | 'wayEnds') => {
    const source = () => `(?<!\\p{L})(?:${words.prices[name]})(?!\\p{L})`;
    return [...part.matchAll(pattern(words, name, 'giu', source))].at(-1)?.index ?? -1;
  };
  const way = find('wayToPay');
  return way >= 0 && find('wayEnds') < way;
}

/** Whether an amount is a price of SMP; in doubt it is not. */
export function isPriceOfSmp(phrase: PricePhrase, words: ClaimWords): boolean {
  const { amount, sentence } = phrase;
  return (
    isLikely(phrase, words) &&
    !sentence.isQuestion &&
    !sentence.isCombined &&
    (isAboutSmp(sentence, amount.start, words) || isOfArea(sentence, words)) &&
    !isSomethingElse(phrase, words) &&
    !goesOnOther(phrase, words) &&
    !isTouchUpOfOther(phrase, words) &&
    !isTouchUpOfMakeup(phrase, words) &&
    !wasForOther(phrase, words) &&
    !isWayToPay(phrase, words) &&
    !isOfBundle(phrase, words) &&
    !isOfStrangeUnit(phrase, words) &&
    !isOfDoubtfulUnit(phrase, words) &&
    !isOfLaterDays(phrase, words) &&
    isShown(phrase, words)
  );
}
