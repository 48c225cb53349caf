import { useMemo } from 'preact/hooks';
import type { About } from '../../../articles/about-schema.ts';
import type { FactSheet } from '../../../articles/fact-sheet.ts';
import type { TermName } from '../../../articles/related-terms.ts';
import type { FactsState } from '../../../articles/term-facts.ts';
import { claimsById } from './claims-by-id.ts';
import { Definition } from './Definition.tsx';
import { FromArticle } from './FromArticle.tsx';
import { FurtherContent } from './FurtherContent.tsx';
import { Glance } from './Glance.tsx';
import { KeyFacts } from './KeyFacts.tsx';
import { Later } from './Later.tsx';
import { TermFacts } from './TermFacts.tsx';

interface Props {
  sheet: FactSheet;
  facts: FactsState;
  about: About;
  related: TermName[];
  reason: string | undefined;
  /** Prefix of the panel's ids. */
  id: string;
  onShowTerm(term: string): void;
}

/** All that is known about a term, in the order in which a reader needs it. */
export function FactContent(props: Props) {
  const { sheet, facts: byQuestion, id } = props;
  const { term, isSubject } = sheet;
  const claims = useMemo(() => claimsById(sheet), [sheet]);
  const facts = term.keyFacts.length > 0 && <KeyFacts facts={term.keyFacts} claims={claims} />;
  const further = () => (
    <FurtherContent {...props} claims={claims}>
      {isSubject && (
        <>
          <TermFacts facts={byQuestion} stage={sheet.stage} />
          {facts}
        </>
      )}
    </FurtherContent>
  );
  return (
    <>
      <Definition term={term} id={`${id}-summary`} />
      {isSubject ? (
        <Glance sheet={sheet} id={id} />
      ) : (
        <>
          <TermFacts facts={byQuestion} stage={sheet.stage} />
          {facts}
        </>
      )}
      <FromArticle sheet={sheet} />
      {isSubject ? <Later>{further}</Later> : further()}
    </>
  );
}
