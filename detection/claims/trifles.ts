import type { PageClaim } from '../types.ts';
import type { ClaimWords } from './claim-words.ts';
import { pattern } from './pattern.ts';
import type { Sentence } from './sentence.ts';

/** The share of a page's highest price from which on an amount may be one of a whole treatment without a word that tells why it is so low. */
const leastShare = 0.2;

type Price = Extract<PageClaim, { kind: 'price' }>;

const isPrice = (claim: PageClaim): claim is Price => claim.kind === 'price';
const amountOf = ({ value }: Price) => value.max ?? value.min ?? 0;

/** Whether words say what keeps a price of a whole treatment low: a part of the head, or how many sessions it pays for. */
function isTold({ value }: Price, { text }: Sentence, words: ClaimWords): boolean {
  const area = pattern(words, 'area', 'iu', () => `(?<!\\p{L})(?:${words.areas})(?!\\p{L})`);
  return Boolean(value.area ?? value.sessionsIncluded) || area.test(text);
}

/** The prices of each sentence but for those that are trifles beside the highest of the page in the same currency: fees, visits and other services in words that nobody knows. */
export function withoutTrifles(
  read: readonly { sentence: Sentence; prices: PageClaim[] }[],
  words: ClaimWords,
): PageClaim[][] {
  const highest = new Map<string, number>();
  for (const price of read.flatMap(({ prices }) => prices.filter(isPrice))) {
    const { currency } = price.value;
    highest.set(currency, Math.max(highest.get(currency) ?? 0, amountOf(price)));
  }
  return read.map(({ sentence, prices }) =>
    prices.filter((one) => {
      if (!isPrice(one) || one.value.unit !== 'total' || amountOf(one) === 0) return true;
      const share = amountOf(one) / (highest.get(one.value.currency) ?? 1);
      return share >= leastShare || isTold(one, sentence, words);
    }),
  );
}
