import { i18n } from '#i18n';
import type { CostRange } from '../../articles/cost-range.ts';
import { formatFigure } from './format-figure.ts';
import { currencyName, formatMoney } from './formats.ts';
import { placeName } from './place-name.ts';
import { scaleEnd } from './scale-end.ts';

/** The drawn price range in one full sentence, with its place. */
export function costSentence({ figure, source, year }: CostRange): string {
  return i18n.t('panel.costScale', [
    formatFigure(figure),
    currencyName(figure.unit),
    year,
    formatMoney(0, figure.unit),
    formatMoney(scaleEnd(figure.high), figure.unit),
    placeName(source),
  ]);
}
