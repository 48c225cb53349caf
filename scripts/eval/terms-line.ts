import type { Score } from './score.ts';

const share = (part: number, whole: number) => (whole ? part / whole : 1).toFixed(4);

/** What a score says of terms, in one line that names no document. */
export function termsLine(name: string, score: Score): string {
  const { found, rightConcept } = score;
  return `${paintedLine(name, score)}  right term ${share(rightConcept, found)}`;
}

/** The same without which term it was taken for, which underlines do not say. */
export function paintedLine(
  name: string,
  { required, found, mentions, alarms, negatives, alarmed }: Score,
): string {
  return [
    name.padEnd(14),
    `recall ${share(found, required)} of ${required}`,
    `precision ${share(mentions - alarms, mentions)} of ${mentions}`,
    `traps alarmed ${alarmed} of ${negatives}`,
  ].join('  ');
}

/** What a score says of how many mentions are found. */
export function recallLine(name: string, { required, found }: Score): string {
  return `${name.padEnd(14)}  recall ${share(found, required)} of ${required}`;
}
