import { useContext } from 'preact/hooks';
import type { Search } from '../search/search-among.ts';
import { FrontPage } from './FrontPage.tsx';
import type { LibraryContent } from './library-content.ts';
import { SearchField } from './SearchField.tsx';
import { SearchResults } from './SearchResults.tsx';
import { sourcesOf } from './sources-of.ts';
import { TermFactsContext } from './term-facts-context.ts';

interface Props {
  content: LibraryContent;
  query: string;
  /** Undefined until the library is read. */
  search: Search | undefined;
  onQuery(query: string | undefined): void;
}

/** The search of the library with what answers it, or, while nothing is asked, all that there is. */
export function LibraryFront({ content, query, search, onQuery }: Props) {
  const { library, articles, names, fault } = content;
  const facts = useContext(TermFactsContext);
  const isReadable = library !== undefined || fault === undefined;
  const isAsked = query.trim() !== '';
  return (
    <>
      {isReadable && <SearchField query={query} onQuery={onQuery} />}
      {isAsked && search && <SearchResults query={query.trim()} search={search} />}
      {!isAsked && articles && (
        <FrontPage
          articles={articles}
          terms={names?.length ?? 0}
          sources={library && sourcesOf(library, facts)}
        />
      )}
    </>
  );
}
