import type { PageClaim, Polarity, PromiseKind } from '../types.ts';
import type { ClaimWords } from './claim-words.ts';
import { type ClassHits, classHits, composedIn } from './compose-statements.ts';
import { polarityInDoubt, type Said } from './doubt.ts';
import { findAnswer } from './find-answers.ts';
import { risksIn } from './find-risks.ts';
import { likelyStatements } from './likely-statements.ts';
import { once } from './pattern.ts';
import { polarityOf } from './polarity.ts';
import { isAboutSmp, type Sentence } from './sentence.ts';

const reach = 40;
/** Statements of one kind that stand closer are one. */
const near = 12;

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
    stated: new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'giu'),
    unless: optional(unless),
    only: optional(only),
    flips,
  }));
}

/** A statement under all its names: what fades is not permanent. */
function withOther(one: Said, words: ClaimWords): Said[] {
  const other = words.also[one.kind];
  const polarity = other?.[one.polarity];
  return other && polarity ? [one, { ...one, kind: other.kind, polarity }] : [one];
}

/** Whether a statement is of a kind under one of its names, or akin to one. */
function isAlso({ kind: own, polarity }: Said, kind: PromiseKind, words: ClaimWords): boolean {
  const other = words.also[own];
  return (
    own === kind || (other?.kind === kind && Boolean(other[polarity] ?? other.akin?.[polarity]))
  );
}

/** What is left of a statement where its page doubts it, under all its names. */
function taken(sentence: Sentence, said: Said, words: ClaimWords): Said[] {
  const polarity = polarityInDoubt(sentence, said, words);
  return polarity ? withOther({ ...said, polarity }, words) : [];
}

/** Statements that classes of words make together, but for those that were read already; one beside a like one goes on from it. */
function foundByClasses(
  sentence: Sentence,
  { read, found, hitsOf }: { read: Said[]; found: readonly Said[]; hitsOf: ClassHits },
  words: ClaimWords,
): Said[] {
  return composedIn(sentence.text, hitsOf, words).flatMap((said) => {
    const isWithin = (one: Said, reach: number) =>
      isAlso(one, said.kind, words) && one.start < said.end + reach && said.start < one.end + reach;
    if (read.some((one) => isWithin(one, 0)) || !isAboutSmp(sentence, said.start, words)) return [];
    const isBeside = read.some((one) => isWithin(one, near));
    const claims = taken(sentence, said, words);
    if (!isBeside) {
      read.push(said);
      return claims;
    }
    return claims.filter(({ kind, polarity }) =>
      found.some((one) => one.kind === kind && one.polarity === polarity),
    );
  });
}

/** The statements that the words of a sentence bear out, and those that they make in no wording that is known. */
function judged(
  sentence: Sentence,
  { read, found, hitsOf }: { read: readonly Said[]; found: readonly Said[]; hitsOf: ClassHits },
  words: ClaimWords,
): Said[] {
  const mayAdd = sentence.carried || sentence.markers.some(({ smp }) => smp);
  if (found.length === 0 && !mayAdd) return [];
  const { worth, likely } = likelyStatements(sentence, hitsOf, words);
  const { least, fewest } = words.fitted;
  const isLong = sentence.text.split(/\s+/).length >= fewest;
  const kept = found.filter(({ kind }) => !isLong || (worth(kind) ?? least) >= least);
  const isRead = (kind: PromiseKind) =>
    [...read, ...kept].some((one) => one.kind === kind || words.also[one.kind]?.kind === kind);
  const added = likely().filter(
    ({ kind, start }) => !isRead(kind) && isAboutSmp(sentence, start, words),
  );
  const said = added.flatMap((one) =>
    taken(sentence, one, words).filter(({ kind }) => kind === one.kind),
  );
  return [...kept, ...said];
}

/** Statements of the closed list of promises that a sentence makes about SMP. */
export function findStatements(sentence: Sentence, words: ClaimWords): PageClaim[] {
  const { text } = sentence;
  if (sentence.isQuestion || sentence.isLabel) return [];
  const answer = findAnswer(sentence, words);
  const found: Said[] = answer ? taken(sentence, answer, words) : [];
  // What is doubted in one wording is not read in another.
  const read: Said[] = answer ? [answer] : [];
  const statements = once(words, 'statements', () => statementsOf(words));
  for (const { kind, polarity, stated, unless, only, flips } of statements) {
    if (answer?.kind === kind) continue;
    for (const hit of text.matchAll(stated)) {
      const start = hit.index;
      const end = start + hit[0].trimEnd().length;
      const around = text.slice(Math.max(0, start - reach), end + reach);
      if (unless?.test(around) || (only && !only.test(around))) continue;
      const isSeen = read.some(
        (one) =>
          (flips && one.kind === kind) ||
          (one.start < end && start < one.end && isAlso(one, kind, words)),
      );
      if (isSeen || !isAboutSmp(sentence, start, words)) continue;
      const said = { kind, polarity, start, end };
      read.push(said);
      const worth = polarityOf(text, { ...said, flips }, words);
      if (worth) found.push(...taken(sentence, { ...said, polarity: worth }, words));
    }
  }
  const hitsOf = classHits(text, words);
  found.push(...foundByClasses(sentence, { read, found, hitsOf }, words));
  for (const risk of risksIn(sentence, words))
    if (!read.some(({ kind }) => kind === risk.kind)) found.push(...taken(sentence, risk, words));
  return judged(sentence, { read, found, hitsOf }, words).map(({ kind, polarity, start, end }) => ({
    start,
    end,
    kind,
    value: { polarity },
  }));
}
