import { i18n } from '#i18n';
import type { FactSheet } from '../../../articles/fact-sheet.ts';
import type { TermName } from '../../../articles/related-terms.ts';
import type { PanelRows } from '../../../articles/rows/panel-rows.ts';
import type { ShortAnswer } from '../../../articles/short-answers.ts';
import { countSources } from '../../../articles/source-counts.ts';
import { Icon } from '../../facts/Icon.tsx';
import { answerLeaf, type Leaf, leafTitle, wordless } from './leaf.ts';
import { Row } from './Row.tsx';

interface Props {
  sheet: FactSheet;
  rows: PanelRows;
  shortAnswers: ShortAnswer[];
  related: TermName[];
  onAllSections(): void;
}

/** Questions with a row each, in the order of the first view. */
const rowLeaves = [
  ...(['cost', 'harms', 'works', 'lasts', 'where', 'course', 'notFor', 'trust'] as const),
];

/** Whether there is something to tell on a question, in the first view or behind it. */
function isTold(leaf: (typeof rowLeaves)[number], { sheet, rows }: Pick<Props, 'sheet' | 'rows'>) {
  if (leaf === 'trust' || leaf in rows.disputed) return true;
  if (leaf === 'lasts' || leaf === 'where') return false;
  const without = { cost: sheet.costs.length, harms: sheet.risks.length };
  return typeof rows[leaf] === 'object' || (leaf in without && without[leaf as 'cost'] > 0);
}

/** All that a panel tells of a term, each with how much there is of it, and the way to the library. */
export function MoreLeaf({ sheet, rows, shortAnswers, related, onAllSections }: Props) {
  const { can, cannot, term, claims, findings, notCovered, questions } = sheet;
  const parts: [Leaf, number][] = [
    ['answers', wordless(shortAnswers).length],
    ['abilities', can.length + cannot.length],
    ['contradictions', sheet.contradictions.length],
    ['claims', claims.length],
    ['findings', countSources(findings.map(({ note }) => note))],
    ['keyFacts', term.keyFacts.length],
    ['omissions', notCovered.length],
    ['questions', questions.length],
    ['related', related.length],
  ];
  const answered: [Leaf, string][] = rowLeaves
    .filter((leaf) => isTold(leaf, { sheet, rows }))
    .map((leaf) => [leaf, leafTitle(leaf, sheet)]);
  const asked = shortAnswers.flatMap(({ id, word }): [Leaf, string][] =>
    word === undefined ? [] : [[answerLeaf(id), word]],
  );
  return (
    <ul class="rows">
      {[...answered, ...asked].map(([leaf, question]) => (
        <Row key={leaf} leaf={leaf} question={question} />
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
