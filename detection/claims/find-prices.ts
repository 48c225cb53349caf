import type { PageClaim } from '../types.ts';
import type { ClaimWords } from './claim-words.ts';
import { once, pattern } from './pattern.ts';
import { isAboutSmp, type Sentence } from './sentences.ts';

const numeral =
  "\\d{1,3}(?:[.,'\u2019\u00a0\u202f ]\\d{3})+(?:[.,]\\d{2})?(?!\\d)|\\d+(?:[.,]\\d{1,2})?(?!\\d)";
const reach = 34;

/** Reads 1.900, 2'400, 18 500, 950,00 and 1.9 as the number meant, in ones or thousands. */
export function readAmount(written: string, unit: 1 | 1_000): number {
  const grouped = /^\d{1,3}(?:[.,'\u2019\u00a0\u202f ]\d{3})+/.exec(written)?.[0];
  const whole = grouped ? grouped.replace(/\D/g, '') : (/^\d+/.exec(written)?.[0] ?? '0');
  const rest = written.slice(grouped ? grouped.length : whole.length);
  const value = Number(whole + rest.replace(',', '.'));
  return unit === 1 ? value : Math.round(value * unit);
}

/** What a number counts: ones, or thousands where a k stands behind it. */
function unitOf(hasK: boolean): 1 | 1_000 {
  return hasK ? 1_000 : 1;
}

interface Amount {
  start: number;
  end: number;
  low: number;
  high: number | null;
  currency: string;
}

/** Amounts with the currency before them, and behind them. */
function amountPatterns(words: ClaimWords): RegExp[] {
  const sign = Object.keys(words.currencies)
    .sort((a, b) => b.length - a.length)
    .map((one) => one.replace(/[.$]/g, '\\$&'))
    .join('|');
  const link = `\\s?(?:-|\u2013|\u2014|${words.ranges.amounts})\\s?`;
  const amount = (name: string) => `(?<${name}>${numeral})(?<${name}k>\\s?k\\b)?`;
  const until = (more: string) => `(?:${link}${more}${amount('high')})?`;
  return [
    `(?<![\\p{L}\\d])(?<sign>${sign})\\s?${amount('low')}${until(`(?:${sign})?\\s?`)}`,
    `(?<![\\p{L}\\d.,])${amount('low')}${until('')}\\s?(?<sign>${sign})(?![\\p{L}\\d$])`,
  ].map((source) => new RegExp(source, 'gu'));
}

function amountsIn(text: string, words: ClaimWords, dollar: string | null): Amount[] {
  if (!/\d/.test(text)) return [];
  const found: Amount[] = [];
  for (const amounts of once(words, 'amounts', () => amountPatterns(words))) {
    for (const hit of text.matchAll(amounts)) {
      const start = hit.index;
      const end = start + hit[0].length;
      if (found.some((one) => one.start < end && start < one.end)) continue;
      const { low = '', lowk, high, highk, sign = '' } = hit.groups ?? {};
      const highest = high ? readAmount(high, unitOf(highk !== undefined)) : null;
      const sharesK = highk !== undefined && !low.includes('000');
      const least = readAmount(low, unitOf(lowk !== undefined || sharesK));
      const shared = words.dollars.signs.includes(sign) ? dollar : null;
      const currency = shared ?? words.currencies[sign] ?? '';
      found.push({ start, end, low: least, high: highest, currency });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function bareAmounts(text: string, words: ClaimWords, currency: string): Amount[] {
  const spoken = pattern(words, 'bare', 'i', () => `\\b(?:${words.prices.bare})\\b`);
  if (!/\dk\b/.test(text) || !spoken.test(text)) return [];
  return [...text.matchAll(/(?<![\p{L}\d.,])(\d{1,3}(?:\.\d)?)k\b/gu)].map((hit) => {
    const low = readAmount(hit[1] ?? '0', 1_000);
    return { start: hit.index, end: hit.index + hit[0].length, low, high: null, currency };
  });
}

/** The price that an amount states, or null where it is a deposit, an instalment, a fine. */
function priceOf(amount: Amount, text: string, words: ClaimWords): PageClaim | null {
  const { prices } = words;
  const before = text.slice(Math.max(0, amount.start - reach), amount.start);
  const after = text.slice(amount.end, amount.end + reach);
  const ends = (name: 'atLeast' | 'atMost' | 'about' | 'notBefore') =>
    pattern(words, `ends ${name}`, 'iu', () => `(?:^|[^\\p{L}])(?:${prices[name]})\\s?$`).exec(
      before,
    );
  const follows = (name: 'not' | 'session' | 'unknown') =>
    pattern(words, `follows ${name}`, 'i', () => `^[\\s,]{0,3}(?:${prices[name]})`).exec(after);
  if (follows('not') || ends('notBefore')) return null;
  const cheap = (amount.high ?? amount.low) < prices.least;
  if (cheap && prices.leastIn.includes(amount.currency)) return null;
  const atLeast = ends('atLeast');
  const atMost = ends('atMost');
  const about = ends('about');
  const session = follows('session');
  const unknown = follows('unknown');
  const refresh =
    pattern(
      words,
      'refresh before',
      'i',
      () => `(?:${prices.refresh})(?:(?!\\b${prices.parts}\\b)[^.;,]){0,60}$`,
    ).test(text.slice(Math.max(0, amount.start - 80), amount.start)) ||
    pattern(
      words,
      'refresh after',
      'i',
      () => `^\\s?${prices.toRefresh}(?:${prices.refresh})`,
    ).test(after);
  const per = session || refresh ? 'session' : unknown ? 'unknown' : 'total';
  const high = amount.high ?? amount.low;
  const open = atLeast !== null || /^\s?\+/.test(after);
  const hedge = (atMost ?? about)?.[0].replace(/^[^\p{L}]+/u, '').length ?? 0;
  return {
    start: amount.start - hedge,
    end: amount.end + (session?.[0].length ?? unknown?.[0].length ?? 0),
    kind: 'price',
    value: {
      min: atMost ? null : amount.low,
      max: open && amount.high === null ? null : high,
      currency: amount.currency,
      per,
    },
  };
}

function freeIn(sentence: Sentence, words: ClaimWords, currency: string): PageClaim[] {
  const value = { min: 0, max: 0, currency, per: 'total' as const };
  return sentence.markers.flatMap(({ start, smp }): PageClaim[] => {
    const hit = pattern(
      words,
      'free',
      'iu',
      () => `(?<![\\p{L}-])(?:${words.prices.free})\\s$`,
    ).exec(sentence.text.slice(0, start));
    if (!smp || !hit) return [];
    return [{ start: hit.index, end: hit.index + hit[0].trimEnd().length, kind: 'price', value }];
  });
}

/** What a page says of money apart from the amounts: which dollar it means, and its first currency. */
export interface PageMoney {
  /** The dollar of the places it names, or null. */
  dollar: string | null;
  /** The currency of an amount without a sign. */
  currency: string;
}

/** Reads from all sentences and the title of a page which money it speaks of. */
export function pageMoney(sentences: Sentence[], title: string, words: ClaimWords): PageMoney {
  const named = Object.entries(words.dollars.places).find(([code, places]) => {
    const test = pattern(words, `places ${code}`, 'i', () => `\\b(?:${places})\\b`);
    return test.test(title) || sentences.some(({ text }) => test.test(text));
  });
  const dollar = named?.[0] ?? null;
  for (const { text } of sentences) {
    const amount = amountsIn(text, words, dollar)[0];
    if (amount) return { dollar, currency: amount.currency };
  }
  return { dollar, currency: dollar ?? 'USD' };
}

/** Prices of SMP in a sentence, in offsets of the sentence. */
export function findPrices(sentence: Sentence, words: ClaimWords, money: PageMoney): PageClaim[] {
  const { dollar, currency } = money;
  const signed = amountsIn(sentence.text, words, dollar);
  const amounts = signed.length ? signed : bareAmounts(sentence.text, words, currency);
  const prices = amounts.flatMap((amount) => {
    const price =
      isAboutSmp(sentence, amount.start, words) && priceOf(amount, sentence.text, words);
    return price ? [price] : [];
  });
  return [...freeIn(sentence, words, currency), ...prices];
}
