import type { Score } from './score.ts';

const share = (part: number, whole: number) => (whole ? part / whole : 1).toFixed(4);

/** What a score says of terms, in one line that names no document. */
export function termsLine(name: string, score: Score): string {
  const { required, found, mentions, alarms, negatives, alarmed, rightConcept } = score;
  return [
    name.padEnd(14),
    `recall ${share(found, required)} of ${required}`,
    `precision ${share(mentions - alarms, mentions)} of ${mentions}`,
    `traps alarmed ${alarmed} of ${negatives}`,
    `right term ${share(rightConcept, found)}`,
  ].join('  ');
}

/** What a score says of how many mentions are found. */
export function recallLine(name: string, { required, found }: Score): string {
  return `${name.padEnd(14)}  recall ${share(found, required)} of ${required}`;
}
