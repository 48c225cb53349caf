import type { Polarity } from '../types.ts';
import type { ClaimWords } from './claim-words.ts';
import { clauseBefore } from './clauses.ts';
import { isPromise, type Said } from './doubt.ts';
import { pattern } from './pattern.ts';

/** Tests words before a statement. */
function test(text: string, name: string, words: ClaimWords, source: string): boolean {
  return pattern(words, name, 'iu', () => source).test(text);
}

const opposite: Record<Polarity, Polarity> = {
  asserted: 'denied',
  denied: 'asserted',
  hedged: 'hedged',
};

/** What a statement says among the negations before it: the opposite, or nothing where they leave it open. */
export function polarityOf(
  text: string,
  stated: Said & { flips: boolean },
  words: ClaimWords,
): Polarity | null {
  const { kind, polarity, start, flips } = stated;
  if (!isPromise(stated, words) && !flips) return polarity;
  const { negated, negatedNear, asks, undeniable } = words.polarity;
  const before = clauseBefore(text, start, words);
  const asking = `^[^\\p{L}]*(?:${asks})(?!\\p{L})|(?<!\\p{L})(?:${asks})\\s$`;
  const isAsked = test(before, 'asks', words, asking);
  if (flips && isAsked) return null;
  const negations = before.match(
    pattern(words, 'negations', 'giu', () => `(?<!\\p{L})(?:${negatedNear}|${negated})(?!\\p{L})`),
  );
  const isNear = test(
    before,
    'negated near',
    words,
    `(?<!\\p{L})(?:${negatedNear})\\s(?:[\\p{L}'’]+\\s){0,3}$`,
  );
  // "If you are not happy, we refund you" denies nothing.
  if ((!negations && !isNear) || isAsked) return polarity;
  if ((negations?.length ?? 1) > 1 || !isNear || undeniable.includes(kind)) return null;
  return opposite[polarity];
}
