import type { PageClaim } from '../types.ts';
import type { ClaimWords } from './claim-words.ts';
import { isAboutSmp, type Sentence } from './sentences.ts';

const NUMBER =
  "\\d{1,3}(?:[.,'\u2019\u00a0\u202f ]\\d{3})+(?:[.,]\\d{2})?(?!\\d)|\\d+(?:[.,]\\d{1,2})?(?!\\d)";
const RANGE = '\\s?(?:-|\u2013|\u2014|to|and|or)\\s?';
const NEAR = 34;

/** Reads 1.900, 2'400, 18 500, 950,00 and 1.9 with k as the number meant. */
export function readAmount(written: string, thousands: boolean): number {
  const grouped = /^\d{1,3}(?:[.,'\u2019\u00a0\u202f ]\d{3})+/.exec(written)?.[0];
  const whole = grouped ? grouped.replace(/\D/g, '') : (/^\d+/.exec(written)?.[0] ?? '0');
  const rest = written.slice(grouped ? grouped.length : whole.length);
  const value = Number(whole + rest.replace(',', '.'));
  return thousands ? Math.round(value * 1000) : value;
}

function signs(words: ClaimWords): string {
  return Object.keys(words.currencies)
    .sort((a, b) => b.length - a.length)
    .map((sign) => sign.replace(/[.$]/g, '\\$&'))
    .join('|');
}

interface Amount {
  start: number;
  end: number;
  low: number;
  high: number | null;
  currency: string;
}

function amountsIn(text: string, words: ClaimWords): Amount[] {
  const sign = signs(words);
  const amount = (name: string) => `(?<${name}>${NUMBER})(?<${name}k>\\s?k\\b)?`;
  const before = `(?<![\\p{L}\\d])(?<sign>${sign})\\s?${amount('low')}(?:${RANGE}(?:${sign})?\\s?${amount('high')})?`;
  const after = `(?<![\\p{L}\\d.,])${amount('low')}(?:${RANGE}${amount('high')})?\\s?(?<sign>${sign})(?![\\p{L}\\d$])`;
  const found: Amount[] = [];
  for (const source of [before, after]) {
    for (const hit of text.matchAll(new RegExp(source, 'gu'))) {
      const start = hit.index;
      const end = start + hit[0].length;
      if (found.some((one) => one.start < end && start < one.end)) continue;
      const { low = '', lowk, high, highk, sign: currency = '' } = hit.groups ?? {};
      const highest = high ? readAmount(high, highk !== undefined) : null;
      const least = readAmount(
        low,
        lowk !== undefined || (highk !== undefined && !low.includes('000')),
      );
      found.push({
        start,
        end,
        low: least,
        high: highest,
        currency: words.currencies[currency] ?? '',
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function bareAmounts(text: string, words: ClaimWords, currency: string): Amount[] {
  if (!new RegExp(`\\b(?:${words.prices.bare})\\b`, 'i').test(text)) return [];
  return [...text.matchAll(/(?<![\p{L}\d.,])(\d+(?:\.\d)?)k\b/gu)].map((hit) => {
    const low = readAmount(hit[1] ?? '0', true);
    return { start: hit.index, end: hit.index + hit[0].length, low, high: null, currency };
  });
}

/** The price that an amount states, or null where it is a deposit, an instalment, a fine. */
function priceOf(amount: Amount, text: string, words: ClaimWords): PageClaim | null {
  const { prices } = words;
  const before = text.slice(Math.max(0, amount.start - NEAR), amount.start);
  const after = text.slice(amount.end, amount.end + NEAR);
  const ends = (source: string) =>
    new RegExp(`(?:^|[^\\p{L}])(?:${source})\\s*$`, 'iu').exec(before);
  const follows = (source: string) => new RegExp(`^[\\s,]*(?:${source})`, 'i').exec(after);
  if (follows(prices.not) || ends(prices.notBefore)) return null;
  const cheap = (amount.high ?? amount.low) < prices.least;
  if (cheap && prices.leastIn.includes(amount.currency)) return null;
  const hedge = ends(`${prices.atLeast}|${prices.atMost}|${prices.about}`)?.[0].trimStart() ?? '';
  const is = (source: string) => new RegExp(`^[^\\p{L}]*(?:${source})\\s*$`, 'iu').test(hedge);
  const session = follows(prices.session);
  const unknown = follows(prices.unknown);
  const refresh =
    new RegExp(`(?:${prices.refresh})[^.;]{0,60}$`, 'i').test(text.slice(0, amount.start)) ||
    new RegExp(`^\\s*for (?:a |the )?(?:${prices.refresh})`, 'i').test(after);
  const per = session || refresh ? 'session' : unknown ? 'unknown' : 'total';
  const high = amount.high ?? amount.low;
  const open = /^\s?\+/.test(after) || is(prices.atLeast);
  return {
    start: amount.start - (is(prices.about) || is(prices.atMost) ? hedge.length : 0),
    end: amount.end + (session?.[0].length ?? unknown?.[0].length ?? 0),
    kind: 'price',
    value: {
      min: is(prices.atMost) ? null : amount.low,
      max: open && amount.high === null ? null : high,
      currency: amount.currency,
      per,
    },
  };
}

function freeIn(sentence: Sentence, words: ClaimWords, currency: string): PageClaim[] {
  const value = { min: 0, max: 0, currency, per: 'total' as const };
  return sentence.markers.flatMap(({ start, smp }): PageClaim[] => {
    const hit = new RegExp(`(?<![\\p{L}-])(?:${words.prices.free})\\s$`, 'iu').exec(
      sentence.text.slice(0, start),
    );
    if (!smp || !hit) return [];
    return [{ start: hit.index, end: hit.index + hit[0].trimEnd().length, kind: 'price', value }];
  });
}

/** The currency that the page names first; an amount without a sign is taken to be in it. */
export function pageCurrency(sentences: Sentence[], words: ClaimWords): string {
  for (const { text } of sentences) {
    const amount = amountsIn(text, words)[0];
    if (amount) return amount.currency;
  }
  return 'USD';
}

/** Prices of SMP in a sentence, in offsets of the sentence. */
export function findPrices(sentence: Sentence, words: ClaimWords, currency: string): PageClaim[] {
  const signed = amountsIn(sentence.text, words);
  const amounts = signed.length ? signed : bareAmounts(sentence.text, words, currency);
  const prices = amounts.flatMap((amount) => {
    const price = isAboutSmp(sentence, amount.start) && priceOf(amount, sentence.text, words);
    return price ? [price] : [];
  });
  return [...freeIn(sentence, words, currency), ...prices];
}
