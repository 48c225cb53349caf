import { useEffect, useState } from 'preact/hooks';
import { type LibraryPlace, parsePlace } from '../../articles/library-place.ts';

/** The place that the address of this page names; a link to the same place gives a new value. */
export function usePlace(): LibraryPlace | undefined {
  const [place, setPlace] = useState(() => parsePlace(location.hash));
  useEffect(() => {
    const follow = () => setPlace(parsePlace(location.hash));
    // A second click on the same link changes no address, but is to show the place again.
    const again = (event: MouseEvent) => {
      const link = (event.target as Element).closest?.('a[href^="#"]');
      if (link?.getAttribute('href') === location.hash) follow();
    };
    addEventListener('hashchange', follow);
    addEventListener('click', again);
    return () => {
      removeEventListener('hashchange', follow);
      removeEventListener('click', again);
    };
  }, []);
  return place;
}
