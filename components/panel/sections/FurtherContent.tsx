import type { ComponentChildren } from 'preact';
import type { About } from '../../../articles/about-schema.ts';
import type { FactSheet } from '../../../articles/fact-sheet.ts';
import type { TermName } from '../../../articles/related-terms.ts';
import { Claims } from './Claims.tsx';
import { Colophon } from './Colophon.tsx';
import { Contradictions } from './Contradictions.tsx';
import { Cost } from './Cost.tsx';
import type { ClaimsById } from './claims-by-id.ts';
import { Findings } from './Findings.tsx';
import { Omissions } from './Omissions.tsx';
import { Questions } from './Questions.tsx';
import { RelatedTerms } from './RelatedTerms.tsx';
import { Risks } from './Risks.tsx';

interface Props {
  sheet: FactSheet;
  about: About;
  claims: ClaimsById;
  related: TermName[];
  reason: string | undefined;
  /** Prefix of the panel's ids. */
  id: string;
  /** Key facts, where they come after the findings. */
  children: ComponentChildren;
  onShowTerm(term: string): void;
}

/** Risks, cost, contradictions and what else there is to know, down to where all of it comes from. */
export function FurtherContent({
  sheet,
  about,
  claims,
  related,
  reason,
  id,
  children,
  ...on
}: Props) {
  const { risks, costs, contradictions, findings, notCovered, questions } = sheet;
  return (
    <>
      {risks.length > 0 && <Risks sheet={sheet} id={`${id}-risks`} />}
      {costs.map((cost, index) => (
        <Cost key={cost.source.article.id} cost={cost} id={`${id}-cost-${index}`} />
      ))}
      {contradictions.length > 0 && <Contradictions topics={contradictions} />}
      {findings.length > 0 && <Findings findings={findings} claims={claims} />}
      {children}
      {sheet.claims.length > 0 && <Claims claims={sheet.claims} />}
      {notCovered.length > 0 && <Omissions omissions={notCovered} />}
      {questions.length > 0 && <Questions questions={questions} />}
      {related.length > 0 && <RelatedTerms terms={related} onShowTerm={on.onShowTerm} />}
      <Colophon articles={sheet.articles} about={about} reason={reason} />
    </>
  );
}
