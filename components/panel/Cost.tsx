import { i18n } from '#i18n';
import type { CostRange } from '../../articles/cost-range.ts';
import { CostScale } from './CostScale.tsx';
import { currencyName, formatMoneyRange } from './formats.ts';
import { Places } from './Places.tsx';

/** What the article says it costs: figure, unit, currency and year, drawn on a scale from zero. */
export function Cost({ cost, id }: { cost: CostRange; id: string }) {
  const { low, high, unit, per } = cost.figure;
  return (
    <section class="block cost" aria-labelledby={id}>
      <h3 id={id}>{i18n.t('panel.cost')}</h3>
      <p class="cost-line">
        <strong class="cost-figure">{formatMoneyRange(low, high, unit)}</strong>
        <span class="cost-unit">
          {per !== null && <b>{i18n.t('panel.per', [per])}</b>}
          <span>{i18n.t('panel.moneyOf', [currencyName(unit), cost.year])}</span>
        </span>
        <Places claims={[cost.source]} />
      </p>
      <CostScale cost={cost} />
    </section>
  );
}
