import { i18n } from '#i18n';
import type { Term } from '../../../articles/glossary-schema.ts';
import { SourceLine } from '../../facts/SourceLine.tsx';
import type { ClaimsById } from './claims-by-id.ts';
import { Places } from './Places.tsx';

interface Props {
  facts: Term['keyFacts'];
  claims: ClaimsById;
}

/** What is known about a term, each fact with its source or its place in the article. */
export function KeyFacts({ facts, claims }: Props) {
  return (
    <section class="block">
      <h3>{i18n.t('panel.keyFacts')}</h3>
      <ul class="facts">
        {facts.map((fact) => (
          <li key={fact.text} class="fact">
            <p>
              {fact.text}{' '}
              <Places claims={fact.claims.flatMap((claim) => claims.get(claim) ?? [])} />
            </p>
            {fact.source !== null && (
              <SourceLine source={fact.source} confidence={fact.confidence} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
