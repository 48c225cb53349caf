import { amountsIn, type PageMoney } from './amounts.ts';
import type { ClaimWords } from './claim-words.ts';
import { headOf, type PageTitle } from './page-subject.ts';
import { pattern } from './pattern.ts';
import type { Sentence } from './sentence.ts';

type Group = ClaimWords['shared'][number];

/** The currencies of a group that a text names, by its places or outright. */
function namedIn(text: string, group: Group, by: 'places' | 'stated', words: ClaimWords): string[] {
  const [sign] = group.signs;
  return Object.entries(group[by]).flatMap(([code, source]) =>
    pattern(words, `${by} ${sign} ${code}`, 'iu', () => `(?<!\\p{L})(?:${source})(?!\\p{L})`).test(
      text,
    )
      ? [code]
      : [],
  );
}

/** The currency of the country of a host, if it is one of the group. */
function hostedIn(address: string, group: Group, words: ClaimWords): string[] {
  const host = /^(?:\w+:\/\/)?([^/:?#]+)/.exec(address)?.[1] ?? '';
  const code = words.hosts[host.slice(host.lastIndexOf('.') + 1).toLowerCase()];
  return code && (code === group.most || code in group.places) ? [code] : [];
}

/** The currencies of a group whose code or own sign stands beside amounts of the page. */
function codedIn(found: readonly (string | null)[], group: Group): string[] {
  return found.filter(
    (code): code is string => code !== null && (code === group.most || code in group.places),
  );
}

/** What the parts of a page tell of the money that it speaks of, by group of shared signs. */
interface Evidence {
  stated: Set<string>;
  named: Set<string>;
  coded: Set<string>;
  placed: Set<string>;
}

/** The currency that a shared sign means: what the page says outright, then itself, its codes, its places; null where they disagree. */
function decide({ stated, named, coded, placed }: Evidence, { unsure }: Group) {
  const [first] = [stated, named, coded, placed].filter(({ size }) => size > 0);
  if (!first) return;
  const [code, ...others] = first;
  const isUnsure = first !== stated && first !== coded && unsure.includes(code as string);
  return others.length > 0 || isUnsure ? null : code;
}

/** Whether a page can hold a sign of a group; of the first it is always asked, since it stands for amounts without a sign. */
function isUsed(group: Group, sentences: readonly Sentence[], words: ClaimWords): boolean {
  const first = group === words.shared[0];
  return first || sentences.some(({ text }) => group.signs.some((sign) => text.includes(sign)));
}

/** The sign or code of a currency that a text names. */
export function signIn(text: string, words: ClaimWords): string | undefined {
  const signs = pattern(
    words,
    'signs',
    'u',
    () =>
      `(?<![\\p{L}\\d])(?:${Object.keys(words.currencies)
        .sort((a, b) => b.length - a.length)
        .map((one) => one.replace(/[.$]/g, '\\$&'))
        .join('|')})(?![\\p{L}\\d])`,
  );
  return signs.exec(text)?.[0];
}

/** The sign or code of the currency in which a page says that all its prices are; null where it says none, or several. */
function statedIn(sentences: readonly Sentence[], words: ClaimWords): string | null {
  const lead = pattern(
    words,
    'allIn',
    'iu',
    () => `(?<!\\p{L})(?:${words.prices.allIn})(?!\\p{L})`,
  );
  const signs = new Set<string>();
  for (const { text } of sentences) {
    const hit = lead.exec(text);
    const sign = hit && signIn(text.slice(hit.index + hit[0].length), words);
    if (sign) signs.add(sign);
  }
  const [only = null] = signs;
  return signs.size === 1 ? only : null;
}

/** Reads from all sentences, the title, the description and the address of a page which money it speaks of; the work can be interrupted between sentences. */
export function* pageMoney(
  sentences: readonly Sentence[],
  title: PageTitle,
  words: ClaimWords,
): Generator<void, PageMoney> {
  const unknown: PageMoney = {
    shared: words.shared.map(() => null),
    currency: null,
    stated: null,
  };
  const head = headOf(title);
  const evidence = words.shared.map(
    (group): Evidence => ({
      stated: new Set(namedIn(head, group, 'stated', words)),
      named: new Set([
        ...hostedIn(title.address ?? '', group, words),
        ...namedIn(head, group, 'places', words),
      ]),
      coded: new Set(),
      placed: new Set(),
    }),
  );
  const used = [...words.shared.entries()].filter(([, group]) => isUsed(group, sentences, words));
  for (const { text } of sentences) {
    yield;
    const amounts = amountsIn(text, words, unknown).map(({ currency }) => currency);
    for (const [at, group] of used) {
      const { stated, coded, placed } = evidence[at] as Evidence;
      for (const code of codedIn(amounts, group)) coded.add(code);
      for (const code of namedIn(text, group, 'stated', words)) stated.add(code);
      for (const code of namedIn(text, group, 'places', words)) placed.add(code);
    }
  }
  const shared = evidence.map((one, at) => decide(one, words.shared[at] as Group));
  const [dollar] = shared;
  const stated = statedIn(sentences, words);
  for (const { text } of sentences) {
    const amount = amountsIn(text, words, { shared, currency: null, stated })[0];
    if (amount) return { shared, currency: amount.currency, stated };
  }
  const currency = dollar === undefined ? (words.shared[0]?.most ?? null) : dollar;
  return { shared, currency, stated };
}
