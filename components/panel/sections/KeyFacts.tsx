import type { Term } from '../../../articles/glossary-schema.ts';
import type { ClaimsById } from './claims-by-id.ts';
import { LongList } from './LongList.tsx';
import { Places } from './Places.tsx';
import { SourceFold } from './SourceFold.tsx';

interface Props {
  term: Term;
  claims: ClaimsById;
}

/** What is known about a term besides, each fact with its source or its place in the article. */
export function KeyFacts({ term, claims }: Props) {
  return (
    <LongList entries={term.keyFacts} place={{ term: term.id }}>
      {(fact) => (
        <li key={fact.text} class="entry" data-line>
          <p>
            {fact.text} <Places claims={fact.claims.flatMap((claim) => claims.get(claim) ?? [])} />
          </p>
          {fact.source !== null && <SourceFold source={fact.source} sureness={fact.confidence} />}
        </li>
      )}
    </LongList>
  );
}
