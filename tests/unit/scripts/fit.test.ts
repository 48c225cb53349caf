import { describe, expect, test } from 'vitest';
import type { LabelledDocument } from '../../../scripts/eval/labels.ts';
import { noScore } from '../../../scripts/eval/score.ts';
import { termsLine } from '../../../scripts/eval/terms-line.ts';
import { firmnessOf } from '../../../scripts/fit/firmness.ts';
import { type Example, scoreOf, solve } from '../../../scripts/fit/solve.ts';
import { source } from '../detection/lexicon-of-content.ts';

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

const document = (id: string, domain: string): LabelledDocument => ({
  id,
  class: 'pos',
  register: 'news',
  domain,
  text: '',
  spans: [],
  claims: [],
});

describe('firmnessOf', () => {
  const sighted = (key: string, senses: boolean[], domain = '') =>
    new Map(
      senses.map((isHair, at) => [
        document(`${key} ${at}`, domain || `${at}`),
        new Map([[key, isHair]]),
      ]),
    );
  const shareOf = (senses: boolean[], domain?: string) =>
    firmnessOf(sighted('cue hair receding', senses, domain), source).cues.hair?.receding;

  test('leaves a word whole that stands nowhere, or beside hair alone', () => {
    expect(shareOf([])).toBeUndefined();
    expect(shareOf([true, true, true])).toBeUndefined();
  });

  test('takes from a word what it says on other things', () => {
    const seldom = shareOf([true, false]) ?? 1;
    const often = shareOf([true, false, false, false, false]) ?? 1;
    expect(seldom).toBeLessThan(1);
    expect(often).toBeLessThan(seldom);
    expect(often).toBeGreaterThan(0);
  });

  test('counts a domain as a few documents at most', () => {
    const many = Array.from({ length: 40 }, () => false);
    expect(shareOf(many, 'glaciers')).toBe(shareOf(many.slice(0, 3)));
  });

  test('takes from words of other topics what they say beside hair', () => {
    const { cues } = firmnessOf(sighted('cue gaming player', [true, true, true, false]), source);
    expect(cues.gaming?.player).toBeLessThan(1);
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
