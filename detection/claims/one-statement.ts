import type { PageClaim } from '../types.ts';
import type { Sentence } from './sentence.ts';

/** Promises of one kind that stand closer are one statement. */
const reach = 48;
const longestAnswer = 14;

const polarityOf = (claim: PageClaim) => ('polarity' in claim.value ? claim.value.polarity : null);

/** The claims of a sentence in order, promises of one kind and polarity that stand close as one. */
export function withoutRepeats(claims: readonly PageClaim[]): PageClaim[] {
  const kept: PageClaim[] = [];
  for (const claim of claims) {
    const at = kept.findIndex(
      (one) =>
        one.kind === claim.kind &&
        polarityOf(one) !== null &&
        polarityOf(one) === polarityOf(claim) &&
        claim.start - one.end < reach,
    );
    const same = kept[at];
    if (same) kept[at] = { ...same, end: Math.max(same.end, claim.end) };
    else kept.push(claim);
  }
  return kept;
}

/** Whether a claim is all that its sentence says, in a word or two, which the next may spell out. */
export const isBareAnswer = (claim: PageClaim, { start, text }: Sentence) =>
  polarityOf(claim) !== null && claim.start === start && text.length <= longestAnswer;

/** The claims of a sentence with the answers in one word before it: one with the answer that it spells out, be it as it says or otherwise. */
export function withAnswers(
  answers: readonly PageClaim[],
  claims: readonly PageClaim[],
): PageClaim[] {
  const repeats = (answer: PageClaim) =>
    claims.find(({ kind, start }) => kind === answer.kind && start - answer.end < reach);
  const left = answers.filter((answer) => !repeats(answer));
  const spelled = claims.map((claim) => {
    const said = answers.find((answer) => repeats(answer) === claim);
    return said ? { ...claim, start: said.start } : claim;
  });
  return [...left, ...spelled];
}
