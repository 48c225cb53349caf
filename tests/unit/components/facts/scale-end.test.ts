import { expect, it } from 'vitest';
import { scaleEnd } from '../../../../components/facts/scale-end.ts';

it.each([
  [3000, 4000],
  [500, 600],
  [950, 1000],
  [1250, 2000],
  [9, 10],
])('ends a scale for %i at %i', (high, end) => {
  expect(scaleEnd(high)).toBe(end);
});
