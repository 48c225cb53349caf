import { describe, expect, test } from 'vitest';
import { noScore } from '../../../scripts/eval/score.ts';
import { termsLine } from '../../../scripts/eval/terms-line.ts';
import { type Example, scoreOf, solve } from '../../../scripts/fit/solve.ts';

const example = (value: number, answer: 0 | 1): Example => ({
  columns: [0, 1],
  values: [value, 1],
  answer,
  weight: 1,
});
const parted = [-3, -2, -1]
  .map((one) => example(one, 0))
  .concat([1, 2, 3].map((one) => example(one, 1)));
const held = (mean: number, strength: number) => ({
  means: [mean, 0],
  strengths: [strength, strength],
});

describe('solve', () => {
  test('parts what can be parted', () => {
    const coefficients = solve(parted, held(0, 0.1));
    for (const one of parted) expect(scoreOf(one, coefficients) > 0).toBe(one.answer === 1);
  });

  test('finds where nothing pulls any more: the slope of the loss is 0', () => {
    const [slope = 0, shift = 0] = solve(parted, held(0.5, 0.3));
    const pull = parted.reduce(
      (sum, { values, answer }) => {
        const value = values[0] ?? 0;
        return sum + value * (1 / (1 + Math.exp(-(slope * value + shift))) - answer);
      },
      0.3 * (slope - 0.5),
    );
    expect(pull).toBeCloseTo(0, 5);
  });

  test('stays at what is expected where there is no example', () => {
    expect([...solve([], held(1.5, 1))]).toEqual([1.5, 0]);
  });

  test('gives the same from wherever it starts', () => {
    const far = solve(parted, held(0, 0.5), [40, -40]);
    const near = solve(parted, held(0, 0.5));
    for (const [at, one] of far.entries()) expect(one).toBeCloseTo(near[at] ?? 0, 4);
  });
});

test('a line on terms holds shares and names no document', () => {
  const score = {
    ...noScore,
    required: 4,
    found: 3,
    rightConcept: 3,
    mentions: 5,
    alarms: 1,
    negatives: 2,
    alarmed: 1,
  };
  expect(termsLine('set', score)).toBe(
    'set             recall 0.7500 of 4  precision 0.8000 of 5  traps alarmed 1 of 2  right term 1.0000',
  );
});
