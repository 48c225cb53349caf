import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { formatPlace, type LibraryPlace, parsePlace } from '../../articles/library-place.ts';

/** Where in the library one is, and how one got there. */
export interface Way {
  place: LibraryPlace | undefined;
  /** The place before this one. */
  before: LibraryPlace | undefined;
  /** Shows what answers a query; what is typed takes one step of the way, however many letters it has. */
  ask(query: string | undefined): void;
  /** Shows a place instead of the one that is shown. */
  show(place: LibraryPlace): void;
  /** Goes one step back, where there is one; says whether there is. */
  back(): boolean;
}

/** Marks each step of the browser's history that was taken within this page: from these one can go back. */
const step = { isStep: true };

const isStep = () => (history.state as Partial<typeof step> | null)?.isStep === true;

/** The way through the library, kept in the address of this page; a link to the same place gives a new place. */
export function usePlace(): Way {
  const [{ place, before }, setWay] = useState<Pick<Way, 'place' | 'before'>>(() => ({
    place: parsePlace(location.hash),
    before: undefined,
  }));
  const drawnAt = useRef(location.hash);
  useEffect(() => {
    const start = location.href;
    const follow = () => {
      if (!isStep() && location.href !== start) history.replaceState(step, '');
      setWay((way) => ({ place: parsePlace(location.hash), before: way.place }));
    };
    // A second click on the same link changes no address, but is to show the place again.
    const again = (event: MouseEvent) => {
      const link = (event.target as Element).closest?.('a[href^="#"]');
      if (link?.getAttribute('href') === location.hash) follow();
    };
    // The address may have changed between drawing and listening.
    if (location.hash !== drawnAt.current) follow();
    addEventListener('hashchange', follow);
    addEventListener('click', again);
    return () => {
      removeEventListener('hashchange', follow);
      removeEventListener('click', again);
    };
  }, []);
  const show = useCallback((next: LibraryPlace) => {
    history.replaceState(history.state, '', `#${formatPlace(next)}`);
    setWay((way) => ({ place: next, before: way.place }));
  }, []);
  return {
    place,
    before,
    show,
    ask(query) {
      const next = query === undefined ? undefined : { query };
      const here = location.pathname + location.search;
      const address = next ? `${here}#${formatPlace(next)}` : here;
      if (place && 'query' in place) history.replaceState(history.state, '', address);
      else history.pushState(step, '', address);
      setWay({ place: next, before: place });
    },
    back() {
      if (!isStep()) return false;
      history.back();
      return true;
    },
  };
}
