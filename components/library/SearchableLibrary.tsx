import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Library } from '../../articles/index.ts';
import type { LibraryPlace } from '../../articles/library-place.ts';
import { LibraryView } from './LibraryView.tsx';
import { libraryFacts } from './library-facts.ts';
import { SearchField } from './SearchField.tsx';
import { SearchResults } from './SearchResults.tsx';
import { type Search, searchFacts } from './search-facts.ts';
import {
  type FactsOfTerms,
  type ReadFacts,
  TermFactsContext,
  useFactsOfTerms,
} from './term-facts-context.ts';

interface Props {
  library: Library;
  readFacts: ReadFacts;
  place: LibraryPlace | undefined;
  all: boolean;
}

/** The search over a library, made when there is time or when it is first asked. */
function useSearch(library: Library, facts: FactsOfTerms): Search {
  const search = useMemo<Search>(() => {
    let made: Search | undefined;
    return (query, most) => {
      made ??= searchFacts(libraryFacts(library, facts));
      return made(query, most);
    };
  }, [library, facts]);
  useEffect(() => {
    const timer = setTimeout(() => search('', 0), idleAfter);
    return () => clearTimeout(timer);
  }, [search]);
  return search;
}

/** By then the popup has been drawn, in milliseconds; nobody has typed yet. */
const idleAfter = 150;

/** So many results fit a reader's patience; the count tells of the rest. */
const mostShown = 40;

/** The library with the field that searches it; results stand in its place until one is chosen. */
export function SearchableLibrary({ library, readFacts, place, all }: Props) {
  const facts = useFactsOfTerms(library, readFacts);
  const [query, setQuery] = useState('');
  // Results give way to the place that is asked for next.
  const [typedAt, setTypedAt] = useState<{ place: LibraryPlace | undefined }>();
  const searching = typedAt !== undefined && typedAt.place === place;
  const field = useRef<HTMLInputElement>(null);
  const results = useRef<HTMLDivElement>(null);
  const search = useSearch(library, facts);
  const wanted = query.trim();
  const found = useMemo(
    () => (wanted === '' ? undefined : search(wanted, mostShown)),
    [search, wanted],
  );
  useEffect(() => {
    if (!place || !('query' in place)) return;
    setQuery(place.query);
    setTypedAt({ place });
    field.current?.focus();
  }, [place]);
  const type = (text: string) => {
    setQuery(text);
    setTypedAt(text.trim() === '' ? undefined : { place });
  };
  const firstResult = () => results.current?.querySelector('a');
  return (
    <>
      <SearchField
        query={query}
        field={field}
        onQuery={type}
        onDown={() => firstResult()?.focus()}
        onEnter={() => firstResult()?.click()}
      />
      {found && searching && (
        <div ref={results}>
          <SearchResults query={wanted} {...found} onLeave={() => field.current?.focus()} />
        </div>
      )}
      {found && !searching && (
        <p class="back-to-results small">
          <button type="button" class="link-button" onClick={() => setTypedAt({ place })}>
            {i18n.t('popup.backToResults', found.total)}
          </button>
        </p>
      )}
      <div hidden={searching}>
        <TermFactsContext.Provider value={facts}>
          <LibraryView library={library} place={place} all={all} />
        </TermFactsContext.Provider>
      </div>
    </>
  );
}
