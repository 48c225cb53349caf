import { useMemo } from 'preact/hooks';
import type { FactSheet } from '../../../articles/fact-sheet.ts';
import type { TermName } from '../../../articles/related-terms.ts';
import { claimsById } from './claims-by-id.ts';
import { Definition } from './Definition.tsx';
import { FromArticle } from './FromArticle.tsx';
import { FurtherContent } from './FurtherContent.tsx';
import { Glance } from './Glance.tsx';
import { KeyFacts } from './KeyFacts.tsx';
import { Later } from './Later.tsx';

interface Props {
  sheet: FactSheet;
  related: TermName[];
  reason: string | undefined;
  /** Prefix of the panel's ids. */
  id: string;
  onShowTerm(term: string): void;
}

/** All that is known about a term, in the order in which a reader needs it. */
export function FactContent(props: Props) {
  const { sheet, id } = props;
  const { term, isSubject } = sheet;
  const claims = useMemo(() => claimsById(sheet), [sheet]);
  const facts = term.keyFacts.length > 0 && <KeyFacts facts={term.keyFacts} claims={claims} />;
  const further = () => (
    <FurtherContent {...props} claims={claims}>
      {isSubject && facts}
    </FurtherContent>
  );
  return (
    <>
      <Definition term={term} id={`${id}-summary`} />
      {isSubject ? <Glance sheet={sheet} id={id} /> : facts}
      <FromArticle sheet={sheet} />
      {isSubject ? <Later>{further}</Later> : further()}
    </>
  );
}
