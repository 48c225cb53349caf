import { useMemo } from 'preact/hooks';
import type { FactSheet } from '../../articles/fact-sheet.ts';
import type { Term } from '../../articles/glossary-schema.ts';
import { Claims } from './Claims.tsx';
import { Colophon } from './Colophon.tsx';
import { claimsById } from './claims-by-id.ts';
import { Definition } from './Definition.tsx';
import { Findings } from './Findings.tsx';
import { FromArticle } from './FromArticle.tsx';
import { Glance } from './Glance.tsx';
import { KeyFacts } from './KeyFacts.tsx';
import { Omissions } from './Omissions.tsx';
import { Questions } from './Questions.tsx';
import { RelatedTerms } from './RelatedTerms.tsx';

interface Props {
  sheet: FactSheet;
  related: Term[];
  reason: string | undefined;
  /** Prefix of the panel's ids. */
  id: string;
  onShowTerm(term: string): void;
}

/** All that is known about a term, in the order in which a reader needs it. */
export function FactContent({ sheet, related, reason, id, onShowTerm }: Props) {
  const claims = useMemo(() => claimsById(sheet), [sheet]);
  const { term, isSubject } = sheet;
  const facts = term.keyFacts.length > 0 && <KeyFacts facts={term.keyFacts} claims={claims} />;
  return (
    <>
      <Definition term={term} id={`${id}-summary`} />
      {isSubject ? <Glance sheet={sheet} id={id} /> : facts}
      <FromArticle sheet={sheet} id={id} />
      {sheet.findings.length > 0 && <Findings findings={sheet.findings} claims={claims} />}
      {isSubject && facts}
      {sheet.claims.length > 0 && <Claims claims={sheet.claims} />}
      {sheet.notCovered.length > 0 && <Omissions omissions={sheet.notCovered} />}
      {sheet.questions.length > 0 && <Questions questions={sheet.questions} />}
      {related.length > 0 && <RelatedTerms terms={related} onShowTerm={onShowTerm} />}
      <Colophon articles={sheet.articles} reason={reason} />
    </>
  );
}
