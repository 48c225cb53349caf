import { i18n } from '#i18n';
import type { Comparison, Measure, Price } from '../../articles/facts-schema.ts';
import { groupWords } from '../../articles/group.ts';
import { formatMoneyRange, formatRange } from './formats.ts';
import { yearName } from './year-name.ts';

const outOf = (amount: string, of: Measure['of']) =>
  of === null
    ? amount
    : i18n.t('facts.outOf', [amount, typeof of === 'string' ? of : groupWords(of)]);

/** A share wears its sign without a space; other units are words of their own. */
const withUnit = (amount: string, unit: string) =>
  unit.startsWith('%') ? `${amount}${unit}` : `${amount} ${unit}`;

/** A figure of a fact: amount, out of how many, and what it is compared with. */
export function formatMeasure({ low, high, unit, of, against }: Measure): string {
  const amount = outOf(withUnit(formatRange(low, high), unit), of);
  return against === undefined ? amount : `${amount}; ${compared(against, unit)}`;
}

function compared({ with: other, low, high, of }: Comparison, unit: string): string {
  if (low === null && high === null) return outOf(i18n.t('facts.against', [other]), of);
  const sign = unit.startsWith('%') ? '%' : '';
  return i18n.t('facts.againstFigure', [other, outOf(`${formatRange(low, high)}${sign}`, of)]);
}

/** A price of a fact: what is paid for, how much, when and where. */
export function formatPrice({ low, high, currency, year, country, covers }: Price): string {
  const details = [covers, yearName(year), ...(country === 'not stated' ? [] : [country])];
  return i18n.t('facts.price', [details.join(' · '), formatMoneyRange(low, high, currency)]);
}
