import { i18n } from '#i18n';
import type { Figure } from '../../articles/article-schema.ts';
import { formatMoneyRange, formatRange } from './formats.ts';

/** A figure of the article with its unit and what it counts for; its label where it has no number. */
export function formatFigure(figure: Figure): string {
  const { low, high, unit, per } = figure;
  if (low === null && high === null) return figure.label;
  const amount = isCurrency(unit)
    ? formatMoneyRange(low, high, unit)
    : `${formatRange(low, high)} ${unit}`;
  return per === null ? amount : i18n.t('panel.costFigure', [amount, per]);
}

/** Whether a unit is an ISO 4217 code and not a noun. */
const isCurrency = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);
