import { i18n } from '#i18n';
import type { FactSheet } from '../../../articles/fact-sheet.ts';
import type { CostRow as Cost, Told } from '../../../articles/rows/panel-rows.ts';
import type { TermFacts } from '../../../articles/term-facts.ts';
import { CostBands } from '../../facts/CostBands.tsx';
import { currencyName } from '../../facts/formats.ts';
import { Amount } from './CostRow.tsx';
import { FactList } from './FactList.tsx';
import { Places } from './Places.tsx';

interface Props {
  sheet: FactSheet;
  row: Told<Cost>;
  known: TermFacts | undefined;
}

/** What it costs: the figure, who says so, both bands to scale, then every price there is with its source. */
export function CostLeaf({ sheet, row, known }: Props) {
  return (
    <>
      {typeof row === 'object' && (
        <div class="block" data-line>
          <p class="answer">
            <Amount money={row.figure} />
          </p>
          {sheet.costs.map(({ source, figure, year }) => (
            <p key={source.claim.id} class="aside">
              {i18n.t('panel.saidBy', source.article.sourcesCited)}{' '}
              {i18n.t('panel.moneyOf', [currencyName(figure.unit), year])}{' '}
              <Places claims={[source]} />
            </p>
          ))}
          {row.bands.length > 0 && <CostBands cost={row} ends="shown" />}
        </div>
      )}
      {known && <FactList known={known} question="cost" />}
    </>
  );
}
