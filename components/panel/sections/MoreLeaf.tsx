import { i18n } from '#i18n';
import type { FactSheet } from '../../../articles/fact-sheet.ts';
import type { TermName } from '../../../articles/related-terms.ts';
import type { PanelRows } from '../../../articles/rows/panel-rows.ts';
import { countSources } from '../../../articles/source-counts.ts';
import { Icon } from '../../facts/Icon.tsx';
import { firstRows } from './first-rows.ts';
import { type Leaf, leafTitle } from './leaf.ts';
import { Row } from './Row.tsx';

interface Props {
  sheet: FactSheet;
  rows: PanelRows;
  related: TermName[];
  onAllSections(): void;
}

/** Questions whose rows may stand behind the first view. */
const answerRows = ['works', 'course', 'notFor'] as const;

/** All that a panel tells of a term, each with how much there is of it, and the way to the library. */
export function MoreLeaf({ sheet, rows, related, onAllSections }: Props) {
  const { can, cannot, costs, risks, term, claims, findings, notCovered, questions } = sheet;
  const parts: [Leaf, number][] = [
    ['cost', typeof rows.cost === 'object' ? 0 : costs.length],
    ['harms', typeof rows.harms === 'object' ? 0 : risks.length],
    ['abilities', can.length + cannot.length],
    ['contradictions', sheet.contradictions.length],
    ['claims', claims.length],
    ['findings', countSources(findings.map(({ note }) => note))],
    ['keyFacts', term.keyFacts.length],
    ['omissions', notCovered.length],
    ['questions', questions.length],
    ['related', related.length],
  ];
  const first = firstRows(rows);
  const behind = answerRows.filter(
    (leaf) =>
      !first.rows.has(leaf) &&
      ((leaf === 'works' && rows.disputed.works) || typeof rows[leaf] === 'object'),
  );
  return (
    <ul class="rows">
      {behind.map((leaf) => (
        <Row key={leaf} leaf={leaf} question={leafTitle(leaf, sheet)} />
      ))}
      {parts
        .filter(([, count]) => count > 0)
        .map(([leaf, count]) => (
          <Row key={leaf} leaf={leaf} question={leafTitle(leaf, sheet)} source={count} />
        ))}
      <Row leaf="about" question={i18n.t('panel.leaf.about')} />
      <li class="row-place">
        <button type="button" class="row row-top library-button" onClick={onAllSections}>
          {i18n.t('panel.wholeLibrary')}
          <Icon name="external" />
        </button>
      </li>
    </ul>
  );
}
