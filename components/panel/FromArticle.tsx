import { i18n } from '#i18n';
import type { FactSheet } from '../../articles/fact-sheet.ts';
import { Abilities } from './Abilities.tsx';
import { Contradictions } from './Contradictions.tsx';
import { Cost } from './Cost.tsx';
import { Risks } from './Risks.tsx';

/** What the article says of its subject that bears on the term, and where it contradicts itself. */
export function FromArticle({ sheet, id }: { sheet: FactSheet; id: string }) {
  const { can, cannot, risks, costs, contradictions, isSubject, subject } = sheet;
  const found = [can, cannot, risks, costs, contradictions].some((part) => part.length > 0);
  return (
    <>
      {found && !isSubject && subject !== undefined && (
        <p class="bridge">{i18n.t('panel.fromArticle', [subject.name])}</p>
      )}
      {can.length + cannot.length > 0 && <Abilities sheet={sheet} />}
      {risks.length > 0 && <Risks risks={risks} id={`${id}-risks`} />}
      {costs.map((cost, index) => (
        <Cost key={cost.source.article.id} cost={cost} id={`${id}-cost-${index}`} />
      ))}
      {contradictions.length > 0 && <Contradictions topics={contradictions} />}
    </>
  );
}
