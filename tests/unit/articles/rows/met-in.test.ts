import { describe, expect, it } from 'vitest';
import type { Measure } from '../../../../articles/facts-schema.ts';
import { metIn, peopleOf } from '../../../../articles/rows/met-in.ts';
import type { TermFact } from '../../../../articles/term-facts.ts';

const figure = (more: Partial<Measure>): Measure => ({
  ...{ low: 1, high: 1, unit: 'people with a scar', of: { all: 20, who: 'people' } },
  ...more,
});
const fact = (...figures: Measure[]) => ({ figures, source: { id: 'study' } }) as TermFact;

describe('those who met a harm', () => {
  it('are told of every study that is marked so, the largest first', () => {
    const facts = [
      fact(figure({ met: true })),
      fact(figure({ of: { all: 900, who: 'people' } })),
      fact(figure({ met: true, low: 2, high: 2, of: { all: 1043, who: 'people' } })),
    ];
    expect(metIn(facts).map(({ affected, all }) => [affected, all])).toEqual([
      [2, 1043],
      [1, 20],
    ]);
  });

  it.each<[string, Partial<Measure>]>([
    ['a share', { unit: '% with a scar' }],
    ['a range', { high: 3 }],
    ['an open end', { low: null }],
    ['a group without a number', { of: { who: 'people' } }],
    ['a group in words', { of: '20 people' }],
    ['more than there were', { low: 30, high: 30 }],
  ])('are not %s', (_, more) => {
    expect(peopleOf(figure(more))).toBeUndefined();
  });
});
