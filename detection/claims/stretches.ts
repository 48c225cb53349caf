import type { Span } from '../types.ts';
import type { ClaimWords } from './claim-words.ts';
import { pattern } from './pattern.ts';

/** Whether "a" or "an" stands behind an amount: "$90 an hour". */
export function isRate(text: string, start: number, words: ClaimWords): boolean {
  const one = pattern(words, 'rate', 'iu', () => `^(?:${words.prices.perOne})\\s`);
  return one.test(text.slice(start)) && /[\d\p{Sc}]\s?$/u.test(text.slice(0, start));
}

/** Whether nothing but signs or "but" stands around a stretch in its part of the sentence. */
export function standsAlone(text: string, { start, end }: Span, words: ClaimWords): boolean {
  const opens = pattern(
    words,
    'stands alone',
    'u',
    () => `(?:^|[^\\p{L}\\p{N}\\s]\\s?|,\\s(?:${words.ranges.contrast})\\s)$`,
  );
  return opens.test(text.slice(0, start)) && /^\s?(?:[^\p{L}\p{N}\s]|$)/u.test(text.slice(end));
}
