import { i18n } from '#i18n';
import type { CostRange } from '../../../articles/cost-range.ts';
import { formatMoney, formatMoneyRange } from '../../facts/formats.ts';
import { PriceBar } from '../../facts/PriceBar.tsx';
import { placeName } from '../../facts/place-name.ts';
import { scaleEnd } from '../../facts/scale-end.ts';
import { jumpTo } from './jump-to.ts';

/** The price range in figures and as a bar; leads to the section that says more. */
export function GlanceCost({ cost, target }: { cost: CostRange; target: string }) {
  const { low, high, unit, per } = cost.figure;
  return (
    <button type="button" class="glance-item" onClick={jumpTo(target)}>
      <span class="glance-label">
        <span>{i18n.t('panel.cost')}</span>
        <span class="glance-place">{placeName(cost.source)}</span>
      </span>
      <span class="glance-figure bidi">{formatMoneyRange(low, high, unit)}</span>
      <span class="glance-unit">
        {per !== null && <span>{i18n.t('panel.per', [per])}</span>}
        <span>{cost.year}</span>
        <span>{i18n.t('panel.saidBy', cost.source.article.sourcesCited)}</span>
      </span>
      <PriceBar figure={cost.figure} />
      <span class="glance-ends" aria-hidden="true">
        <span>{formatMoney(0, unit)}</span>
        <span>{formatMoney(scaleEnd(high), unit)}</span>
      </span>
    </button>
  );
}
