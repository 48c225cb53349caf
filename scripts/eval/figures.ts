import type { Score } from './score.ts';

/** A figure of the evaluation, with the floor (or ceiling) that it must keep. */
export interface Figure {
  name: string;
  value: number;
  limit: number;
  kept: boolean;
}

const ratio = (part: number, whole: number, empty: number) => (whole ? part / whole : empty);

/** The figures that are held to limits; a share of nothing counts as kept. */
export function figuresOf(score: Score): Figure[] {
  const floor = (name: string, value: number, limit: number): Figure => ({
    name,
    value,
    limit,
    kept: value >= limit,
  });
  const alarmed = ratio(score.alarmed, score.negatives, 0);
  return [
    floor('recall', ratio(score.found, score.required, 1), 0.98),
    floor('precision', 1 - ratio(score.alarms, score.mentions, 0), 0.99),
    { name: 'negatives with an alarm', value: alarmed, limit: 0.01, kept: alarmed <= 0.01 },
    floor('right concept', ratio(score.rightConcept, score.found, 1), 0.97),
    floor('exact boundaries', ratio(score.exact, score.found, 1), 0.95),
    floor('claim precision', 1 - ratio(score.wrongClaims, score.claims, 0), 0.95),
    floor('claim recall', ratio(score.foundClaims, score.labelledClaims, 1), 0.85),
    floor('claim value', ratio(score.rightValues, score.foundClaims, 1), 0.95),
  ];
}
