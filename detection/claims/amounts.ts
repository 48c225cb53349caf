import type { ClaimWords } from './claim-words.ts';
import { once, pattern } from './pattern.ts';

const numeral =
  "\\d{1,2}(?:,\\d{2})+,\\d{3}(?!\\d)|\\d{1,3}(?:[.,'\u2019\u00a0\u2009\u202f ]\\d{3})+(?:[.,]\\d{2})?(?!\\d)|\\d+(?:[.,]\\d{1,2})?(?!\\d)";

/** An amount of money as it is written. */
export interface Amount {
  start: number;
  end: number;
  low: number;
  high: number | null;
  /** ISO 4217 code, or null where the signs contradict each other or the page does not tell. */
  currency: string | null;
}

/** Reads 1.900, 2'400, 18 500, 950,00 and 1.9 as the number meant, in ones, thousands or whatever is counted. */
export function readAmount(written: string, unit: number): number {
  const grouped =
    /^(?:\d{1,2}(?:,\d{2})+,\d{3}|\d{1,3}(?:[.,'\u2019\u00a0\u2009\u202f ]\d{3})+)/.exec(
      written,
    )?.[0];
  const whole = grouped ? grouped.replace(/\D/g, '') : (/^\d+/.exec(written)?.[0] ?? '0');
  const rest = written.slice(grouped ? grouped.length : whole.length);
  const value = Number(whole + rest.replace(',', '.'));
  return unit === 1 ? value : Math.round(value * unit);
}

const escaped = (sign: string) => sign.replace(/[.$]/g, '\\$&');
const byLength = (a: string, b: string) => b.length - a.length;

function sourcesOf(words: ClaimWords) {
  const signs = Object.keys(words.currencies).sort(byLength);
  const sign = signs.map(escaped).join('|');
  const code = signs.filter((one) => /^[A-Z]{3}$/.test(one)).join('|');
  const scale = Object.keys(words.scales).sort(byLength).join('|');
  const spelled = Object.keys(words.numbers).sort(byLength).join('|');
  const scaled = (name: string) => `(?:\\s?(?<${name}k>${scale})(?![\\p{L}\\d]))`;
  const amount = (name: string) =>
    `(?<${name}>${numeral})${scaled(name)}?(?:/[-\u2013]|[.,][-\u2013\u2014]+)?`;
  const word = (name: string) => `(?<${name}w>${spelled})[\\s-](?<${name}wk>${scale})`;
  const link = `\\s?(?:[-\u2013\u2014]|\\s(?:${words.ranges.amounts}))\\s?`;
  // Where the currency stands behind the second end alone: between 750 and 1,650 dollars.
  const { between, betweenAnd } = words.ranges;
  const among = `(?<=(?<!\\p{L})${between}\\s(?:${numeral}))\\s(?:${betweenAnd})\\s`;
  return { sign, code, amount, word, link, among };
}

/** Amounts with the currency before them, and behind them. */
function amountPatterns(words: ClaimWords): RegExp[] {
  const { sign, code, amount, word, link, among } = sourcesOf(words);
  const behind = `(?:\\s?(?<behind>${code})(?![\\p{L}\\d]))?`;
  const before = `(?:(?<code>${code})\\s?)?(?<sign>${sign})\\s?`;
  const again = `(?:(?:${code})\\s?)?(?:${sign})?\\s?`;
  return [
    `(?<![\\p{L}\\d])${before}${amount('low')}(?:${link}${again}${amount('high')})?${behind}`,
    `(?<![\\p{L}\\d.,])(?:${word('low')}|${amount('low')}(?:\\s?(?<inner>${sign}))?(?:(?:${link}|${among})${amount('high')})?)\\s?(?<sign>${sign})(?![\\p{L}\\d$])`,
  ].map((source) => new RegExp(source, 'gu'));
}

/** The currency that signs mean: a code beside a sign decides, signs that disagree mean none. */
function currencyOf(signs: readonly (string | undefined)[], words: ClaimWords, money: PageMoney) {
  const codes = new Set<string | null>();
  let shared: string | null | undefined;
  for (const one of signs) {
    if (!one) continue;
    const sign = one in words.currencies ? one : one.toLowerCase();
    const group = words.shared.findIndex((group) => group.signs.includes(sign));
    const meant = words.currencies[sign] ?? words.currencies[one.toUpperCase()];
    if (group < 0) codes.add(meant ?? null);
    else
      shared = money.shared[group] === undefined ? words.shared[group]?.most : money.shared[group];
  }
  if (codes.size > 1) return null;
  return codes.size === 1 ? ([...codes][0] ?? null) : (shared ?? null);
}

/** What a page says of money apart from the amounts. */
export interface PageMoney {
  /** For each group of currencies that share a sign: the code meant, null where the page names several, undefined where none. */
  shared: (string | null | undefined)[];
  /** The currency of an amount without a sign, or null. */
  currency: string | null;
  /** The sign or code of the currency in which the page says that all its prices are, or null. */
  stated: string | null;
}

/** Whether a text can hold an amount at all; most sentences do not. */
function mayHold(text: string, words: ClaimWords): boolean {
  return /\d/.test(text) || pattern(words, 'spelled', 'i', () => words.ranges.spelled).test(text);
}

/** The amounts with a currency in a text, in order. */
export function amountsIn(text: string, words: ClaimWords, money: PageMoney): Amount[] {
  if (!mayHold(text, words)) return [];
  const found: Amount[] = [];
  for (const amounts of once(words, 'amounts', () => amountPatterns(words))) {
    for (const hit of text.matchAll(amounts)) {
      const start = hit.index;
      const end = start + hit[0].length;
      if (found.some((one) => one.start < end && start < one.end)) continue;
      const { sign, code, behind, inner } = hit.groups ?? {};
      const currency = currencyOf([code, sign, behind, inner], words, money);
      found.push({ start, end, ...rangeOf(hit.groups ?? {}, words), currency });
    }
  }
  return joined(
    found.sort((a, b) => a.start - b.start),
    text,
    words,
  );
}

/** Two amounts of "between … and …" as one. */
function joined(amounts: Amount[], text: string, words: ClaimWords): Amount[] {
  const between = pattern(words, 'between', 'iu', () => `(?<!\\p{L})${words.ranges.between}\\s$`);
  return amounts.flatMap((one, at) => {
    const isFirst = (other: Amount | undefined) =>
      other !== undefined && between.test(text.slice(Math.max(0, other.start - 12), other.start));
    const next = amounts[at + 1];
    if (isFirst(amounts[at - 1])) return [];
    if (!next || one.high !== null || !isFirst(one)) return [one];
    const currency = one.currency ?? next.currency;
    return [{ ...one, end: next.end, high: next.low, currency }];
  });
}

function rangeOf(groups: Record<string, string | undefined>, words: ClaimWords) {
  const { low, lowk, high, highk, loww, lowwk } = groups;
  const scaleOf = (scale: string | undefined) =>
    scale ? (words.scales[scale.toLowerCase()] ?? 1) : 1;
  if (loww) {
    const ones = words.numbers[loww.toLowerCase()] ?? 0;
    return { low: ones * scaleOf(lowwk), high: null };
  }
  const highest = high ? readAmount(high, scaleOf(highk)) : null;
  const shares = lowk === undefined && highk !== undefined && readAmount(low ?? '0', 1) < 1_000;
  return { low: readAmount(low ?? '0', scaleOf(shares ? highk : lowk)), high: highest };
}

/** Numbers in thousands without a currency: "1.6k". */
export function bareAmounts(text: string, words: ClaimWords, money: PageMoney): Amount[] {
  const spoken = pattern(words, 'bare', 'i', () => `\\b(?:${words.prices.bare})\\b`);
  if (!/\dk\b/.test(text) || !spoken.test(text)) return [];
  return [...text.matchAll(/(?<![\p{L}\d.,])(\d{1,3}(?:\.\d)?)k\b/gu)].map((hit) => {
    const low = readAmount(hit[1] ?? '0', 1_000);
    const end = hit.index + hit[0].length;
    return { start: hit.index, end, low, high: null, currency: money.currency };
  });
}
