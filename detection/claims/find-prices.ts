import type { PageClaim, PriceValue } from '../types.ts';
import { type Amount, amountsIn, bareAmounts, type PageMoney } from './amounts.ts';
import type { ClaimWords } from './claim-words.ts';
import { sessionsIn } from './find-quantities.ts';
import { isPriceOfSmp } from './is-price.ts';
import { signIn } from './page-money.ts';
import { pattern } from './pattern.ts';
import { type PricePhrase, phraseOf, says } from './price-phrase.ts';
import { coarse, unitOf } from './price-unit.ts';
import type { Sentence } from './sentence.ts';

/** The ends of a price, which of them the page leaves open, and how many characters before it say so. */
function boundsOf(phrase: PricePhrase, words: ClaimWords) {
  const { amount, before, after, sentence } = phrase;
  const { low, high } = amount;
  const whole = { min: low, max: high ?? low, length: 0 };
  if (high !== null) {
    const about = says(before, 'about', words, 'before');
    return { ...whole, length: lengthOf(about) };
  }
  const columns = sentence.labels.filter(({ kind }) => kind === 'column' || kind === 'row');
  const notUnder = says(before, 'notUnder', words, 'before');
  const atMost = notUnder ? null : says(before, 'atMost', words, 'before');
  const orLess = says(after, 'orLess', words, 'after');
  const isMost = atMost ?? orLess ?? columns.some(({ text }) => says(text, 'mostLabel', words));
  if (isMost)
    return { min: null, max: low, length: lengthOf(atMost), bound: boundIn(atMost ?? orLess) };
  const atLeast = notUnder ?? says(before, 'atLeast', words, 'before');
  const more =
    says(after, 'orMore', words, 'after') ?? /^(?:\+(?!\p{L})|\s\+(?!\s*\p{L}))/u.exec(after);
  const isLeast = atLeast ?? more ?? columns.some(({ text }) => says(text, 'leastLabel', words));
  if (isLeast)
    return { min: low, max: null, length: lengthOf(atLeast), bound: boundIn(atLeast ?? more) };
  return { ...whole, length: lengthOf(says(before, 'about', words, 'before')) };
}

const trimmed = (hit: RegExpExecArray) => hit[0].replace(/^[^\p{L}]+/u, '');
const lengthOf = (hit: RegExpExecArray | null) => (hit ? trimmed(hit).length : 0);
const boundIn = (hit: RegExpExecArray | null) => hit?.[0].trim().replace(/^[^\p{L}+]+/u, '');

/** The page's words for what is treated: in the clause, or in the nearest label that has some. */
function areaOf({ clause, sentence }: PricePhrase, words: ClaimWords): string | undefined {
  const area = pattern(words, 'area', 'iu', () => `(?<!\\p{L})(?:${words.areas})(?!\\p{L})`);
  for (const text of [clause, ...sentence.labels.map((label) => label.text)]) {
    const hit = area.exec(text);
    if (hit) return hit[0];
  }
  return;
}

/** How many sessions a whole treatment holds, said in its clause or in the label of its column. */
function includedIn({ clause, sentence }: PricePhrase, words: ClaimWords) {
  const texts = [clause, ...sentence.labels.map(({ text }) => text), sentence.next];
  for (const text of texts) {
    const [said] = sessionsIn(text, words);
    if (said) return { min: said.min, max: said.max };
  }
  return;
}

function priceOf(phrase: PricePhrase, words: ClaimWords): PageClaim {
  const { amount } = phrase;
  const { min, max, length, bound } = { bound: undefined, ...boundsOf(phrase, words) };
  const { unit, length: tail } = unitOf(phrase, words);
  const area = areaOf(phrase, words);
  const included = unit === 'total' ? includedIn(phrase, words) : undefined;
  const value: PriceValue = { min, max, currency: amount.currency ?? '', per: coarse(unit), unit };
  if (area) value.area = area;
  if (included) value.sessionsIncluded = included;
  if (bound) value.bound = bound;
  return { start: amount.start - length, end: amount.end + tail, kind: 'price', value };
}

/** Work on SMP that is said to cost nothing. */
function freeIn(sentence: Sentence, words: ClaimWords, currency: string | null): PageClaim[] {
  const value = { min: 0, max: 0, currency: currency ?? '', per: 'total', unit: 'total' } as const;
  return sentence.markers.flatMap(({ start, smp }): PageClaim[] => {
    const hit = says(sentence.text.slice(0, start), 'free', words, 'before');
    if (!smp || !hit || !currency) return [];
    const from = hit.index + hit[0].length - trimmed(hit).length;
    return [{ start: from, end: hit.index + hit[0].trimEnd().length, kind: 'price', value }];
  });
}

/** The sign or code of the currency in which the amounts below a label are, where it or the page says so. */
function signOver(
  { kind, text: label }: Sentence['labels'][number],
  words: ClaimWords,
  { stated }: PageMoney,
): string | undefined {
  const sign = signIn(label, words);
  const isOver = kind === 'column' || kind === 'row' || kind === 'caption';
  if (says(label, 'priceLabel', words)) return sign ?? (isOver ? (stated ?? undefined) : undefined);
  // In brackets a sign says in what the column counts, whatever its name.
  return sign && label.includes(`(${sign})`) ? sign : undefined;
}

/** The amount of a cell that holds a number alone, or behind a "from", where labels or the page name the currency. */
function labelledAmount(sentence: Sentence, words: ClaimWords, money: PageMoney): Amount[] {
  const { text, labels } = sentence;
  const cell = /^(?<from>\p{L}{2,6}\s)?(?<number>[\d.,'\u2019\s\u2013-]{3,20})$/u.exec(text);
  const { from = '', number = '' } = cell?.groups ?? {};
  if (!sentence.isFirst || !number || (from && !says(from, 'atLeast', words, 'before'))) return [];
  for (const label of labels) {
    if (label.kind === 'heading') continue;
    // What stands over a whole table says nothing of a column that counts visits.
    if (label.kind === 'caption' && !/\d{3}/.test(number)) continue;
    const sign = signOver(label, words, money);
    const [amount] = sign ? amountsIn(`${sign} ${number}`, words, money) : [];
    if (amount && sign) return [{ ...amount, start: from.length, end: text.length }];
  }
  return [];
}

/** The price before an amount in another currency, where the amount follows it in brackets: "€400 ($450)". */
function twinOf(
  { value }: PageClaim,
  last: Amount,
  { start, end, low, high, currency }: Amount,
  text: string,
  words: ClaimWords,
): PageClaim | null {
  const opened = pattern(words, 'twin', 'iu', () => `^(?:${words.prices.twin})$`);
  if (!currency || currency === last.currency || !opened.test(text.slice(last.end, start)))
    return null;
  if (!/^[^\p{L}]*\)/u.test(text.slice(end)) || !('per' in value)) return null;
  const { bound: _, ...rest } = value;
  return { start, end, kind: 'price', value: { ...rest, min: low, max: high ?? low, currency } };
}

/** Whether an amount is what something cost before: the dearer of two that stand side by side, or behind a word that says so. */
function isOld(
  amount: Amount,
  all: readonly Amount[],
  { text, last, next }: Sentence,
  words: ClaimWords,
): boolean {
  const { low, high, currency, start, end } = amount;
  const isBeside = (one: Amount) =>
    /^ +$/.test(one.start > start ? text.slice(end, one.start) : text.slice(one.end, start));
  const others = all.filter((one) => one !== amount && one.currency === currency && one.low < low);
  if (high === null && others.some(isBeside)) return true;
  const before = text.slice(0, start);
  // "Reg." ends no sentence, but looks as if it did.
  const lead = /\p{L}/u.test(before) ? before : `${last} ${before}`;
  const rest = `${lead}|${text.slice(end)} ${next}`;
  const isOther = others.length > 0 || /\p{Sc}\s?\d|\d\s?\p{Sc}/u.test(rest);
  return isOther && says(lead, 'old', words, 'before') !== null;
}

/** Prices of SMP in a sentence, in offsets of the sentence. */
export function findPrices(sentence: Sentence, words: ClaimWords, money: PageMoney): PageClaim[] {
  const { text } = sentence;
  const signed = amountsIn(text, words, money);
  const amounts = signed.length > 0 ? signed : bareAmounts(text, words, money);
  const known = amounts.length > 0 ? amounts : labelledAmount(sentence, words, money);
  const prices: PageClaim[] = [];
  let last: Amount | undefined;
  for (const amount of known) {
    const phrase = phraseOf(amount, known, sentence, words);
    const before = prices.at(-1);
    const twin = last && before && twinOf(before, last, amount, text, words);
    if (twin) prices.push(twin);
    else if (!isOld(amount, known, sentence, words) && isPriceOfSmp(phrase, words)) {
      prices.push(priceOf(phrase, words));
      last = amount;
    }
  }
  return [...freeIn(sentence, words, money.currency), ...prices];
}
