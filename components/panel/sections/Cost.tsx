import { i18n } from '#i18n';
import type { SheetCost } from '../../../articles/fact-sheet.ts';
import { CostScale } from '../../facts/CostScale.tsx';
import { currencyName, formatMoneyRange } from '../../facts/formats.ts';
import { Places } from './Places.tsx';

/** What the article says it costs: figure, unit, currency and year, drawn on a scale from zero. */
export function Cost({ cost, id }: { cost: SheetCost; id: string }) {
  const { low, high, unit, per } = cost.figure;
  return (
    <section class="block">
      <h3 id={id} tabIndex={-1}>
        {i18n.t('panel.cost')}
      </h3>
      <p class="cost-line">
        <strong class="cost-figure">{formatMoneyRange(low, high, unit)}</strong>
        {per !== null && <span>{i18n.t('panel.per', [per])}</span>}
        <Places claims={[cost.source]} />
      </p>
      {cost.subject !== undefined && (
        <p class="aside">{i18n.t('panel.fromArticle', 1, [cost.subject.name])}</p>
      )}
      <p class="aside">{i18n.t('panel.saidBy', cost.source.article.sourcesCited)}</p>
      <CostScale cost={cost} />
      <p class="aside">{i18n.t('panel.moneyOf', [currencyName(unit), cost.year])}</p>
    </section>
  );
}
