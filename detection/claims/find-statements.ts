import type { PageClaim, Polarity, PromiseKind } from '../types.ts';
import type { ClaimWords } from './claim-words.ts';
import { findAnswer } from './find-answers.ts';
import { once } from './pattern.ts';
import { polarityOf } from './polarity.ts';
import { isAboutSmp, type Sentence } from './sentences.ts';

const reach = 40;

interface Stated {
  kind: PromiseKind;
  polarity: Polarity;
  start: number;
  end: number;
}

interface Statement {
  kind: PromiseKind;
  polarity: Polarity;
  stated: RegExp;
  unless: RegExp | null;
  only: RegExp | null;
  flips: boolean;
}

function statementsOf(words: ClaimWords): Statement[] {
  const optional = (source: string | undefined) => (source ? new RegExp(source, 'iu') : null);
  return words.statements.map(({ kind, polarity, pattern, unless, only, flips = false }) => ({
    kind,
    polarity,
    stated: new RegExp(`(?<![\\p{L}])(?:${pattern})`, 'giu'),
    unless: optional(unless),
    only: optional(only),
    flips,
  }));
}

/** What a statement says besides under another name: what fades is not permanent. */
function withOther(one: Stated, words: ClaimWords): Stated[] {
  const other = words.also[one.kind];
  const polarity = other?.[one.polarity];
  return other && polarity ? [one, { ...one, kind: other.kind, polarity }] : [one];
}

/** Statements of the closed list of promises that a sentence makes about SMP. */
export function findStatements(sentence: Sentence, words: ClaimWords): PageClaim[] {
  const { text } = sentence;
  const answer = findAnswer(sentence, words);
  const found: Stated[] = answer ? withOther(answer, words) : [];
  if (text.endsWith('?') || sentence.isLabel) return [];
  const statements = once(words, 'statements', () => statementsOf(words));
  for (const { kind, polarity, stated, unless, only, flips } of statements) {
    if (answer?.kind === kind) continue;
    for (const hit of text.matchAll(stated)) {
      const start = hit.index;
      const end = start + hit[0].trimEnd().length;
      const around = text.slice(Math.max(0, start - reach), end + reach);
      if (unless?.test(around) || (only && !only.test(around))) continue;
      const isTaken = found.some(
        (other) => other.kind === kind && (flips || (other.start < end && start < other.end)),
      );
      if (isTaken || !isAboutSmp(sentence, start, words)) continue;
      const worth = polarityOf(sentence, { kind, polarity, start, end, flips }, words);
      if (worth) found.push(...withOther({ kind, polarity: worth, start, end }, words));
    }
  }
  return found.map(({ kind, polarity, start, end }) => ({ start, end, kind, value: { polarity } }));
}
