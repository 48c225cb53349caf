import type { Polarity, PromiseKind, Span } from '../types.ts';
import type { FittedKind, FittedSum } from './claim-senses.ts';
import type { ClaimWords } from './claim-words.ts';
import { type ClassHits, isMild } from './compose-statements.ts';
import type { Said } from './doubt.ts';
import { once, pattern } from './pattern.ts';
import type { Sentence } from './sentence.ts';
import { pairOf, signsOf, type Token, tokensOf } from './sentence-signs.ts';

const tenth = 10;

/** A fitted sum with its weights by sign. */
interface Sum {
  base: number;
  weights: ReadonlyMap<string, number>;
}

function loadSum({ base, weights }: FittedSum): Sum {
  const pairs = Object.entries(weights).flatMap(([tenths, signs]) =>
    signs.split(' ').map((sign): [string, number] => [sign, Number(tenths) / tenth]),
  );
  return { base, weights: new Map(pairs) };
}

const loadKind = ({ made, denied, reserved }: FittedKind) => ({
  made: loadSum(made),
  denied: loadSum(denied),
  reserved: loadSum(reserved),
});

type LoadedKind = ReturnType<typeof loadKind>;

function loaded(words: ClaimWords): ReadonlyMap<PromiseKind, LoadedKind> {
  return once(words, 'fitted', () => {
    const kinds = Object.entries(words.fitted.kinds) as [PromiseKind, FittedKind][];
    return new Map(kinds.map(([kind, one]) => [kind, loadKind(one)]));
  });
}

function weighed({ weights }: Sum, signs: Iterable<string>): number {
  let sum = 0;
  for (const sign of signs) sum += weights.get(sign) ?? 0;
  return sum;
}

/** How much the words of a sentence say for a kind of statement, in log odds and whatever is known of where it stands; null where nothing was fitted. */
export type Worth = (kind: PromiseKind) => number | null;

/** What words in a row say together, with the pairs of them. */
function worthOf(tokens: readonly Token[], { weights }: Sum): number {
  return tokens.reduce((sum, { sign }, at) => {
    const before = tokens[at - 1];
    const paired = before ? (weights.get(pairOf(before.sign, sign)) ?? 0) : 0;
    return sum + (weights.get(sign) ?? 0) + paired;
  }, 0);
}

/** The part of a sentence between signs and conjunctions whose words say most for a kind. */
function tellingPart(text: string, sum: Sum, words: ClaimWords): Span {
  const partings = pattern(words, 'clauses', 'giu', () => words.polarity.parting);
  const ends = [...text.matchAll(partings)].map(({ index, 0: { length } }) => ({
    end: index,
    next: index + length,
  }));
  const tokens = tokensOf(text);
  let best = { start: 0, end: text.length, worth: Number.NEGATIVE_INFINITY };
  let at = 0;
  for (const { end, next } of [...ends, { end: text.length, next: text.length }]) {
    const from = at;
    while ((tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= end) at++;
    const own = tokens.slice(from, at);
    while ((tokens[at]?.start ?? Number.POSITIVE_INFINITY) < next) at++;
    const [first, last] = [own[0], own.at(-1)];
    const worth = worthOf(own, sum);
    if (first && last && worth > best.worth) best = { start: first.start, end: last.end, worth };
  }
  return { start: best.start, end: best.end };
}

/** How much the words of a sentence say for each kind of statement, by what was fitted to labelled pages, and the statements that it makes most likely. */
export function likelyStatements(
  sentence: Sentence,
  hitsOf: ClassHits,
  words: ClaimWords,
): { worth: Worth; likely: () => Said[] } {
  const kinds = loaded(words);
  if (kinds.size === 0) return { worth: () => null, likely: () => [] };
  const { said, placed } = signsOf(sentence, hitsOf, words);
  const signs = [...said, ...placed];
  const all = new Map([...kinds].map(([kind, { made }]) => [kind, weighed(made, said)]));
  const { most, sure, reserve } = words.fitted;
  const polarityOf = ({ denied, reserved }: LoadedKind): Polarity | null => {
    const isDenied = denied.base + weighed(denied, signs);
    if (Math.abs(isDenied) < sure) return null;
    if (isDenied > 0) return 'denied';
    const isReserved =
      reserved.base + weighed(reserved, signs) > reserve || isMild(sentence.text, words);
    return isReserved ? 'hedged' : 'asserted';
  };
  const isLikely = ([kind, { made }]: [PromiseKind, LoadedKind]) =>
    made.base + (all.get(kind) ?? 0) + weighed(made, placed) >= most;
  const likely = () =>
    [...kinds].filter(isLikely).flatMap(([kind, one]) => {
      const polarity = polarityOf(one);
      if (!polarity) return [];
      return [{ kind, polarity, ...tellingPart(sentence.text, one.made, words) }];
    });
  return { worth: (kind) => all.get(kind) ?? null, likely };
}
