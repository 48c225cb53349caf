import { expect, it } from 'vitest';
import { formatFigure } from '../../../../components/facts/format-figure.ts';

const figure = (
  low: number | null,
  high: number | null,
  unit: string,
  per: string | null = null,
) => ({
  label: 'in words',
  low,
  high,
  unit,
  per,
  exact: true,
});

it.each([
  [figure(500, 3000, 'USD', 'session'), '$500 – $3,000 per session'],
  [figure(null, 3000, 'USD'), 'up to $3,000'],
  [figure(500, null, 'EUR'), 'from €500'],
  [figure(2, 3, 'hours', 'procedure'), '2–3 hours per procedure'],
  [figure(1, 1, 'sessions'), '1 sessions'],
  [figure(null, null, 'days'), 'in words'],
])('writes %j as "%s"', (value, text) => {
  expect(formatFigure(value)).toBe(text);
});
