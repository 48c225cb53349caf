import type { LibraryPlace } from '../../articles/library-place.ts';
import type { Search } from '../search/search-among.ts';
import type { LibraryContent } from './content/library-content.ts';
import { FrontPage } from './FrontPage.tsx';
import { SearchField } from './searching/SearchField.tsx';
import { SearchResults } from './searching/SearchResults.tsx';

interface Props {
  content: LibraryContent;
  query: string;
  /** The place from which one comes back. */
  before: LibraryPlace | undefined;
  /** Whether a page stands open beside it. */
  beside: 'page' | 'nothing';
  /** Undefined until it can be asked. */
  search: Search | undefined;
  /** Called when somebody is about to search. */
  onSeek(): void;
  onQuery(query: string | undefined): void;
}

/** The search of the library with what answers it, or, while nothing is asked, all that there is. */
export function LibraryFront({
  content: { index, fault },
  query,
  before,
  beside,
  search,
  ...on
}: Props) {
  const isAsked = query.trim() !== '';
  return (
    <>
      {fault === undefined && <SearchField query={query} {...on} />}
      {isAsked && search && <SearchResults query={query.trim()} search={search} />}
      {!isAsked && index && <FrontPage index={index} before={before} beside={beside} />}
    </>
  );
}
