import { expect, it } from 'vitest';
import { isPassing } from '../../../../page/hover/pointer-speed.ts';

const along = (...steps: [x: number, at: number][]) => steps.map(([x, at]) => ({ x, y: 0, at }));

it.each([
  ['no sample', along(), false],
  ['one sample', along([0, 0]), false],
  ['two samples', along([0, 0], [100, 10]), false],
  ['rest', along([0, 0], [0, 16], [0, 32]), false],
  ['reading along a line', along([0, 0], [3, 16], [6, 32]), false],
  ['just below the limit', along([0, 0], [4.9, 10], [9.8, 20]), false],
  ['at the limit', along([0, 0], [5, 10], [10, 20]), true],
  ['crossing the page', along([0, 0], [30, 16], [60, 32]), true],
  ['a fast sample and a slow one, fast on the whole', along([0, 0], [12, 10], [13, 20]), true],
  ['a pause before the last sample', along([0, 0], [30, 16], [60, 49]), false],
  ['a clock that did not advance', along([0, 0], [30, 0], [60, 0]), false],
])('%s', (_, samples, passing) => {
  expect(isPassing(samples)).toBe(passing);
});

it('tells the speed from the latest samples only', () => {
  expect(isPassing(along([0, 0], [300, 10], [302, 20], [304, 30]))).toBe(false);
});
