import { amountsIn, type PageMoney } from './amounts.ts';
import type { ClaimWords } from './claim-words.ts';
import { pattern } from './pattern.ts';
import type { Sentence } from './sentences.ts';

/** The currency of a group that a text names by a place, null where it names several. */
function placedIn(text: string, group: number, words: ClaimWords): string | null | undefined {
  const named = Object.entries(words.shared[group]?.places ?? {}).filter(([code, places]) =>
    pattern(
      words,
      `places ${group} ${code}`,
      'iu',
      () => `(?<!\\p{L})(?:${places})(?!\\p{L})`,
    ).test(text),
  );
  if (named.length > 1) return null;
  return named[0]?.[0];
}

/** The one currency of a group whose code or own sign stands beside amounts of the page, null where several do. */
function codedIn(found: readonly (string | null)[], group: number, words: ClaimWords) {
  const all = words.shared[group];
  const codes = new Set(Object.keys(all?.places ?? {}).concat(all?.most ?? []));
  const named = new Set(found.filter((code) => code !== null && codes.has(code)));
  return named.size > 1 ? null : [...named][0];
}

/** Reads from all sentences and the title of a page which money it speaks of; the work can be interrupted between sentences. */
export function* pageMoney(
  sentences: readonly Sentence[],
  title: string,
  words: ClaimWords,
): Generator<void, PageMoney> {
  const unknown: PageMoney = { shared: words.shared.map(() => null), currency: null };
  const coded: (string | null)[] = [];
  const places = words.shared.map(() => new Set<string | null>());
  for (const { text } of sentences) {
    yield;
    for (const { currency } of amountsIn(text, words, unknown)) coded.push(currency);
    for (const [group, found] of places.entries()) {
      const place = placedIn(text, group, words);
      if (place !== undefined) found.add(place);
    }
  }
  const shared = words.shared.map((_, group) => {
    const titled = placedIn(title, group, words);
    if (titled !== undefined) return titled;
    const code = codedIn(coded, group, words);
    if (code !== undefined) return code;
    const [place, ...others] = places[group] ?? [];
    return others.length > 0 ? null : place;
  });
  for (const { text } of sentences) {
    const amount = amountsIn(text, words, { shared, currency: null })[0];
    if (amount) return { shared, currency: amount.currency };
  }
  return { shared, currency: shared[0] ?? 'USD' };
}
