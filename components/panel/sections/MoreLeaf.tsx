import { i18n } from '#i18n';
import type { FactSheet } from '../../../articles/fact-sheet.ts';
import type { TermName } from '../../../articles/related-terms.ts';
import { countSources } from '../../../articles/source-counts.ts';
import { leafTitle, type Leaf } from './leaf.ts';
import { Row } from './Row.tsx';

interface Props {
  sheet: FactSheet;
  related: TermName[];
}

/** What else a panel tells of a term, each with how much there is of it. */
export function MoreLeaf({ sheet, related }: Props) {
  const { can, cannot, term, claims, contradictions, findings, notCovered, questions } = sheet;
  const parts: [Leaf, number][] = [
    ['abilities', can.length + cannot.length],
    ['contradictions', contradictions.length],
    ['claims', claims.length],
    ['findings', countSources(findings.map(({ note }) => note))],
    ['keyFacts', term.keyFacts.length],
    ['omissions', notCovered.length],
    ['questions', questions.length],
    ['related', related.length],
  ];
  return (
    <ul class="rows">
      {parts
        .filter(([, count]) => count > 0)
        .map(([leaf, count]) => (
          <Row key={leaf} leaf={leaf} question={leafTitle(leaf, sheet)} source={count} />
        ))}
      <Row leaf="about" question={i18n.t('panel.leaf.about')} />
    </ul>
  );
}
