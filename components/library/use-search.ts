import { useEffect, useMemo } from 'preact/hooks';
import type { Findable } from '../search/findable.ts';
import { searchLibrary } from '../search/search.ts';
import type { Search } from '../search/search-among.ts';

/** By then the page has been drawn, in milliseconds; nobody has typed yet. */
const idleAfter = 150;

type Read = Omit<Findable, 'library'> & { library: Findable['library'] | undefined };

/** The search over a library, made when there is time or when it is first asked; undefined until the library is read. */
export function useSearch({ library, facts, asked }: Read): Search | undefined {
  const search = useMemo<Search | undefined>(() => {
    if (!library) return undefined;
    let made: Search | undefined;
    return (query, most) => {
      made ??= searchLibrary({ library, facts, asked });
      return made(query, most);
    };
  }, [library, facts, asked]);
  useEffect(() => {
    const timer = setTimeout(() => search?.('', 0), idleAfter);
    return () => clearTimeout(timer);
  }, [search]);
  return search;
}
