import { i18n } from '#i18n';
import type { Term } from '../../articles/index.ts';
import { formatPlace } from '../../articles/library-place.ts';
import { formatList } from '../facts/formats.ts';
import { SourceLine } from '../facts/SourceLine.tsx';
import { ClaimLinks } from './ClaimLinks.tsx';
import { HowSure } from './HowSure.tsx';
import { Notes } from './Notes.tsx';
import { TermFacts } from './TermFacts.tsx';

/** A term: what it is and what is known of it, each with its source. */
export function TermEntry({ term }: { term: Term }) {
  const { name, alsoCalled, definition, source, keyFacts, claims, evidence } = term;
  return (
    <li class="term" id={formatPlace({ term: term.id })} tabIndex={-1}>
      <h4>{name}</h4>
      {alsoCalled.length > 0 && (
        <p class="small muted">{i18n.t('popup.alsoCalled', [formatList(alsoCalled)])}</p>
      )}
      <p>{definition}</p>
      <SourceLine source={source} />
      <TermFacts term={term.id} />
      {keyFacts.length > 0 && (
        <ul class="key-facts">
          {keyFacts.map((fact) => (
            <li key={fact.text}>
              <p>
                {fact.text} <ClaimLinks claims={fact.claims} />
              </p>
              {fact.source && <SourceLine source={fact.source} />}
              <HowSure confidence={fact.confidence} />
            </li>
          ))}
        </ul>
      )}
      {claims.length > 0 && (
        <p class="small">
          {i18n.t('popup.inTheArticle')} <ClaimLinks claims={claims} />
        </p>
      )}
      <Notes ids={evidence} />
    </li>
  );
}
