import type { Confidence } from '../../../articles/index.ts';

const order: Confidence[] = ['high', 'medium', 'low'];

/** How well an answer is founded: as well as three in four of the things that it rests on, or better. */
export function answerGrade(grounds: readonly Confidence[]): Confidence {
  const sorted = grounds
    .map((confidence) => order.indexOf(confidence))
    .sort((one, other) => one - other);
  return order[sorted[Math.floor(0.75 * (sorted.length - 1))] ?? -1] ?? 'low';
}
