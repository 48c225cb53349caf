import type { Polarity, PromiseKind } from '../types.ts';
import type { ClaimWords } from './claim-words.ts';
import { pattern } from './pattern.ts';
import type { Sentence } from './sentences.ts';

const near = 28;

/** Tests words on one side of a statement. */
function test(text: string, name: string, words: ClaimWords, source: string): boolean {
  return pattern(words, name, 'iu', () => source).test(text);
}

/** The words before a place back to the stop, the comma or the conjunction before it. */
function clauseBefore(text: string, start: number, words: ClaimWords): string {
  const before = text.slice(0, start);
  const partings = pattern(words, 'clauses', 'giu', () => words.polarity.parting);
  let from = 0;
  for (const hit of before.matchAll(partings)) from = hit.index + hit[0].length;
  return before.slice(from);
}

/** Whether what a sentence says is only repeated, to be refuted or warned of. */
function isRefuted(
  { text, next }: Sentence,
  { start, polarity }: Stated,
  words: ClaimWords,
): boolean {
  const { refuted, warned, told } = words.polarity;
  if (test(next, 'refuted', words, `^[^\\p{L}]*(?:${refuted})(?!\\p{L})`)) return true;
  if (polarity !== 'denied' && test(text, 'warned', words, `(?<!\\p{L})(?:${warned})(?!\\p{L})`))
    return true;
  const quoted = /["“]$/.test(text.slice(Math.max(0, start - 1), start));
  return quoted && !test(text, 'told', words, `(?<!\\p{L})(?:${told})(?!\\p{L})`);
}

/** The part of a sentence between its colons and semicolons in which a place stands. */
function halfAround(text: string, at: number): string {
  const from = Math.max(text.lastIndexOf(';', at), text.lastIndexOf(':', at)) + 1;
  const rest = text.slice(at).search(/[;:]/);
  return text.slice(from, rest < 0 ? text.length : at + rest);
}

const opposite: Record<Polarity, Polarity> = {
  asserted: 'denied',
  denied: 'asserted',
  hedged: 'hedged',
};

interface Stated {
  kind: PromiseKind;
  polarity: Polarity;
  start: number;
  end: number;
  flips: boolean;
}

/** What a statement is worth among the words around it; null where that is in doubt. */
export function polarityOf(sentence: Sentence, stated: Stated, words: ClaimWords): Polarity | null {
  const { text } = sentence;
  const { kind, polarity, start, flips } = stated;
  if (isRefuted(sentence, stated, words)) return null;
  if (!promises(kind, polarity, words) && !flips) return polarity;
  const { negated, negatedNear, asks, undeniable } = words.polarity;
  const before = clauseBefore(text, start, words);
  const asking = `^[^\\p{L}]*(?:${asks})(?!\\p{L})|(?<!\\p{L})(?:${asks})\\s$`;
  const isAsked = test(before, 'asks', words, asking);
  if (flips && isAsked) return null;
  const negations = before.match(
    pattern(words, 'negations', 'giu', () => `(?<!\\p{L})(?:${negated})(?!\\p{L})`),
  );
  // "If you are not happy, we refund you" denies nothing.
  if (!negations || isAsked) return softened(sentence, stated, polarity, words);
  const isNear = test(
    before,
    'negated near',
    words,
    `(?<!\\p{L})(?:${negatedNear})\\s(?:[\\p{L}'’]+\\s){0,3}$`,
  );
  if (negations.length > 1 || !isNear || undeniable.includes(kind)) return null;
  return softened(sentence, stated, opposite[polarity], words);
}

/** Whether a statement promises something, under its own name or another: what does not fade is permanent. */
function promises(kind: PromiseKind, polarity: Polarity, words: ClaimWords): boolean {
  return polarity === 'asserted' || words.also[kind]?.[polarity] === 'asserted';
}

/** A statement with a hedge or a condition beside it is hedged, except one that the page gives against SMP. */
function softened(
  { text }: Sentence,
  { kind, start, end }: Stated,
  polarity: Polarity,
  words: ClaimWords,
): Polarity {
  if (!promises(kind, polarity, words)) return polarity;
  const { hedgeNear, hedgeBehind, condition } = words.polarity;
  const close = clauseBefore(text, start, words).slice(-near);
  const after = text.slice(end, end + near);
  const isHedged =
    test(close, 'hedge near', words, `(?<!\\p{L})(?:${hedgeNear})(?!\\p{L})`) ||
    test(after, 'hedge behind', words, `^[\\s,]{0,2}(?:${hedgeBehind})(?!\\p{L})`) ||
    test(halfAround(text, start), 'condition', words, `(?<!\\p{L})(?:${condition})(?!\\p{L})`);
  return isHedged ? 'hedged' : polarity;
}
