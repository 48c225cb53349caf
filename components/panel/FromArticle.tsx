import { i18n } from '#i18n';
import type { FactSheet } from '../../articles/fact-sheet.ts';
import { Abilities } from './Abilities.tsx';
import { Claims } from './Claims.tsx';
import { Contradictions } from './Contradictions.tsx';
import { Cost } from './Cost.tsx';
import { Omissions } from './Omissions.tsx';
import { Risks } from './Risks.tsx';

/** What the article says that bears on the term, where it contradicts itself and where it is silent. */
export function FromArticle({ sheet, id }: { sheet: FactSheet; id: string }) {
  const { can, cannot, risks, costs, contradictions, claims, notCovered } = sheet;
  return (
    <>
      {!sheet.isSubject && sheet.subject !== undefined && (
        <p class="bridge">{i18n.t('panel.fromArticle', [sheet.subject.name])}</p>
      )}
      {can.length + cannot.length > 0 && <Abilities sheet={sheet} id={`${id}-abilities`} />}
      {risks.length > 0 && <Risks risks={risks} id={`${id}-risks`} />}
      {costs.map((cost, index) => (
        <Cost key={cost.source.article.id} cost={cost} id={`${id}-cost-${index}`} />
      ))}
      {contradictions.length > 0 && (
        <Contradictions topics={contradictions} id={`${id}-contradictions`} />
      )}
      {claims.length > 0 && <Claims claims={claims} id={`${id}-claims`} />}
      {notCovered.length > 0 && <Omissions omissions={notCovered} id={`${id}-omissions`} />}
    </>
  );
}
