import { i18n } from '#i18n';
import type { Article, CostRange } from '../../../articles/index.ts';
import { costRow } from '../../../articles/rows/cost-row.ts';
import { CostBands } from '../../facts/CostBands.tsx';
import { currencyName, formatMoneyRange } from '../../facts/formats.ts';
import '../../facts/CostBands.css';
import { useTermFacts } from '../content/term-facts-context.ts';
import './CostGlance.css';

/** The price that an article gives and whose word it is, to scale beside the quotes for a whole treatment, each bar with its name. */
export function CostGlance({ article, cost }: { article: Article; cost: CostRange }) {
  const known = useTermFacts(article.subject);
  const { low, high, unit, per } = cost.figure;
  const prices = typeof known === 'string' ? [] : known.facts;
  const row = costRow({ costs: [{ ...cost, subject: undefined }] }, prices);
  return (
    <div class="part cost-glance">
      <p>
        <strong class="part-answer">{formatMoneyRange(low, high, unit)}</strong>{' '}
        {per && i18n.t('popup.per', [per])}
      </p>
      <p class="fine muted">
        <span class="band" /> {i18n.t('popup.moneyOf', [currencyName(unit), String(cost.year)])}
        {` · ${i18n.t('popup.saidBy', article.sourcesCited)}`}
      </p>
      {row?.whole && (
        <p class="fine muted">
          <span class="band other" />{' '}
          {i18n.t('panel.wholeTreatment', [formatMoneyRange(row.whole.low, row.whole.high, unit)])}
        </p>
      )}
      {row && <CostBands cost={row} ends="shown" />}
    </div>
  );
}
