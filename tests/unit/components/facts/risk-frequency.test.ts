import { expect, it } from 'vitest';
import { factSheet } from '../../../../articles/make-fact-sheet.ts';
import { riskFrequency } from '../../../../components/facts/risk-frequency.ts';
import { library } from '../../articles/shipped.ts';

const [known] = factSheet('infection', library)?.risks ?? [];
if (!known) throw new Error('The library has no risk of infection.');

it('never gives words alone where there is no figure', () => {
  expect(riskFrequency({ ...known, risk: { ...known.risk, figure: null } })).toMatch(
    /^One blog: “.+”, no count$/,
  );
});

it('gives the figure where there is one', () => {
  const figure = { label: '', low: 1, high: 2, unit: 'in 100', per: null, exact: true };
  expect(riskFrequency({ words: [], risk: { ...known.risk, figure } })).toBe('1–2 in 100');
});
