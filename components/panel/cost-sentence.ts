import { i18n } from '#i18n';
import type { CostRange } from '../../articles/cost-range.ts';
import { currencyName, formatMoney, formatMoneyRange } from './formats.ts';
import { scaleEnd } from './scale-end.ts';

/** The drawn price range in one full sentence. */
export function costSentence({ figure, source, year }: CostRange): string {
  const { low, high, unit, per } = figure;
  const range = formatMoneyRange(low, high, unit);
  const end = high === null ? undefined : formatMoney(scaleEnd(high), unit);
  return i18n.t('panel.costScale', [
    per === null ? range : i18n.t('panel.costFigure', [range, per]),
    currencyName(unit),
    year,
    formatMoney(0, unit),
    end ?? '',
    i18n.t('panel.place', [source.section.short, source.claim.place.paragraph]),
  ]);
}
