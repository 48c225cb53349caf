import { expect, it } from 'vitest';
import type { Measure, Price } from '../../../../articles/facts-schema.ts';
import { formatMeasure, formatPrice } from '../../../../components/facts/format-measure.ts';

const measure = (more: Partial<Measure>): Measure => ({
  low: 3,
  high: 3,
  unit: 'inks',
  of: null,
  ...more,
});

it.each([
  [measure({}), '3 inks'],
  [measure({ of: '47 inks' }), '3 inks (of 47 inks)'],
  [
    measure({ low: 3.8, high: 3.8, unit: '% with pain', of: '945 men' }),
    '3.8% with pain (of 945 men)',
  ],
  [measure({ low: 50, high: null, unit: 'shades' }), 'from 50 shades'],
  [measure({ low: 3, high: 6, unit: 'months' }), '3–6 months'],
  [
    measure({
      low: 4,
      high: 4,
      unit: '% with pain',
      of: { all: 2945, who: 'men', rest: 'in 2 studies' },
      against: { with: 'placebo', low: 2, high: 2, of: { all: 934, who: 'men' } },
    }),
    '4% with pain (of 2,945 men in 2 studies); placebo: 2% (of 934 men)',
  ],
  [
    measure({ against: { with: 'placebo', low: null, high: null, of: null } }),
    '3 inks; against placebo',
  ],
])('a measure is told with whom it is a measure of and what it is compared with', (given, told) => {
  expect(formatMeasure(given)).toBe(told);
});

const price = (more: Partial<Price>): Price => ({
  low: 80.15,
  high: 80.15,
  currency: 'GBP',
  year: 'undated',
  country: 'England',
  covers: 'an acrylic wig',
  ...more,
});

it.each([
  [price({}), 'an acrylic wig · undated · England: £80.15'],
  [
    price({
      low: 400,
      high: 1000,
      currency: 'USD',
      year: 2024,
      country: 'not stated',
      covers: 'one session',
    }),
    'one session · 2024: $400 – $1,000',
  ],
])('a price is told with what it covers, when and where', (given, told) => {
  expect(formatPrice(given)).toBe(told);
});
