import { i18n } from '#i18n';
import type { TrustRow as Trust } from '../../../articles/rows/panel-rows.ts';
import { outcomes } from '../../../articles/statement-counts.ts';
import { Evidence } from '../../facts/Evidence.tsx';
import { StatementBar } from '../../facts/StatementBar.tsx';
import { sourceName } from '../../facts/source-name.ts';
import { Row } from './Row.tsx';

/** How far it can be trusted: how the statements of the article fare, or the best source there is. */
export function TrustRow({ row }: { row: Trust }) {
  if ('best' in row)
    return (
      <Row
        leaf="trust"
        question={i18n.t('panel.leaf.trust')}
        answer={
          <>
            {row.sureness && <Evidence level={row.sureness} />} {sourceName(row.best)}
          </>
        }
      />
    );
  const { statements } = row;
  const all = outcomes.reduce((sum, outcome) => sum + statements[outcome], 0);
  return (
    <Row
      leaf="trust"
      question={i18n.t('panel.trustArticle')}
      source={i18n.t('panel.statements', all)}
    >
      <span class="row-drawing">
        <StatementBar counts={statements} />
      </span>
      <span class="row-caption">
        {outcomes.map((outcome, index) => (
          <span key={outcome}>
            {index > 0 && ', '}
            {outcome === 'contradicted' ? (
              <b>{i18n.t(`panel.outcome.${outcome}`, statements[outcome])}</b>
            ) : (
              i18n.t(`panel.outcome.${outcome}`, statements[outcome])
            )}
          </span>
        ))}
      </span>
    </Row>
  );
}
