import { i18n } from '#i18n';
import type { TrustRow as Trust } from '../../../articles/rows/panel-rows.ts';
import { outcomes } from '../../../articles/statement-counts.ts';
import { EvidenceBars } from '../../facts/EvidenceBars.tsx';
import { StatementBar, StatementNumbers } from '../../facts/StatementBar.tsx';
import { bestSource } from '../../facts/source-name.ts';
import { blogName } from './blog-name.ts';
import { Row } from './Row.tsx';

/** How far it can be trusted: how the statements of the article fare, or the best source there is. */
export function TrustRow({ row }: { row: Trust }) {
  if ('best' in row)
    return (
      <Row
        leaf="trust"
        question={i18n.t('panel.leaf.trust')}
        answer={bestSource(row.best)}
        // Without bars too the answer has a line of its own.
        source={row.sureness ? <EvidenceBars sureness={row.sureness} /> : ''}
      />
    );
  const { statements, articles } = row;
  const all = outcomes.reduce((sum, outcome) => sum + statements[outcome], 0);
  return (
    <Row leaf="trust" question={blogName(articles)} source={i18n.t('panel.statements', all)}>
      <span class="row-drawing">
        <StatementBar counts={statements} />
      </span>
      <span class="row-caption">
        <StatementNumbers counts={statements} />
      </span>
    </Row>
  );
}
