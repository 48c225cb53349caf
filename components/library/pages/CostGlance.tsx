import { i18n } from '#i18n';
import type { Article, CostRange } from '../../../articles/index.ts';
import { CostScale } from '../../facts/CostScale.tsx';
import { currencyName, formatMoneyRange } from '../../facts/formats.ts';
import '../../facts/CostScale.css';
import '../../facts/PriceBar.css';
import './CostGlance.css';

/** The price that an article gives, to scale, and whose word it is. */
export function CostGlance({ article, cost }: { article: Article; cost: CostRange }) {
  const { low, high, unit, per } = cost.figure;
  return (
    <div class="part cost-glance">
      <p>
        <strong class="part-answer">{formatMoneyRange(low, high, unit)}</strong>{' '}
        {per && i18n.t('popup.per', [per])}
      </p>
      <p class="fine muted">
        {i18n.t('popup.moneyOf', [currencyName(unit), String(cost.year)])}
        {` · ${i18n.t('popup.saidBy', article.sourcesCited)}`}
      </p>
      <CostScale cost={cost} />
    </div>
  );
}
