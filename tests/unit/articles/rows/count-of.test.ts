import { describe, expect, it } from 'vitest';
import type { Measure } from '../../../../articles/facts-schema.ts';
import { countOf } from '../../../../articles/rows/count-of.ts';
import type { TermFact } from '../../../../articles/term-facts.ts';

const counted = (more: Partial<Measure>) => {
  const figure: Measure = {
    low: 12,
    high: 12,
    unit: '% with pain',
    of: null,
    drawn: true,
    ...more,
  };
  return countOf([{ figures: [figure], source: { id: 'study' } } as TermFact]);
};

describe('the count that is drawn', () => {
  it.each<[string, Measure['of'], { who: string; of: string | null }]>([
    ['of so many', { all: 945, who: 'men' }, { who: 'men', of: '945' }],
    [
      'of so many, with what is said of them',
      { all: 2353, who: 'people with patches', rest: 'in 19 studies' },
      { who: 'people with patches', of: '2,353 in 19 studies' },
    ],
    ['of nobody knows how many', { who: 'people', rest: 'treated' }, { who: 'people', of: null }],
  ])('names who was counted once, %s', (_, of, told) => {
    expect(counted({ of })).toMatchObject(told);
  });

  it.each<[string, Partial<Measure>, number | undefined]>([
    ['a number of people', { low: 157, unit: 'with regrowth', of: { all: 593, who: 'women' } }, 26],
    [
      'a number of too few',
      { low: 9, unit: 'with regrowth', of: { all: 99, who: 'women' } },
      undefined,
    ],
    ['a share of people in words', { of: '945 men' }, undefined],
    ['a share', { of: { who: 'men' } }, 12],
  ])('is worked out of %s', (_, more, affected) => {
    expect(counted({ high: more.low ?? 12, ...more })?.affected).toBe(affected);
  });
});
