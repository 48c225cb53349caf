import { useEffect, useState } from 'preact/hooks';
import { searchLibrary } from '../../search/search.ts';
import type { Search } from '../../search/search-among.ts';
import type { LibraryFiles } from '../content/library-files.ts';

/** The search, or why there is none. */
export interface KnownSearch {
  /** Undefined until what it reads is there. */
  search?: Search | undefined;
  fault?: 'damaged' | undefined;
}

/** The search over the library, read and made once somebody is about to search. */
export function useSearch(files: LibraryFiles, { isWanted }: { isWanted: boolean }): KnownSearch {
  const [known, setKnown] = useState<KnownSearch>({});
  useEffect(() => {
    if (!isWanted) return;
    let isLeft = false;
    const show = (found: KnownSearch) => {
      if (!isLeft) setKnown(found);
    };
    files.search().then(
      (findable) => show({ search: searchLibrary(findable) }),
      () => show({ fault: 'damaged' }),
    );
    return () => {
      isLeft = true;
    };
  }, [files, isWanted]);
  return known;
}
