import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
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

type Place = LibraryPlace | undefined;

const addressOf = (place: Place) =>
  location.pathname + location.search + (place ? `#${formatPlace(place)}` : '');

const isQuery = (place: Place) => place !== undefined && 'query' in place;

/** The way through the library, kept in the address of this page; a link to the same place gives a new place. */
export function usePlace(): Way {
  const [{ place, before }, setWay] = useState<{ place: Place; before: Place }>(() => ({
    place: parsePlace(location.hash),
    before: undefined,
  }));
  const here = useRef<Place>(place);
  const drawnAt = useRef<string | undefined>(location.hash);
  const steps = useRef<Place[]>([]);
  const go = useMemo(() => {
    const to = (next: Place) => {
      const last = here.current;
      here.current = next;
      setWay({ place: next, before: last });
    };
    const instead = (next: Place) => {
      history.replaceState(null, '', addressOf(next));
      to(next);
    };
    return {
      to,
      show: instead,
      ask(query: string | undefined) {
        if (!isQuery(here.current)) steps.current.push(here.current);
        instead(query === undefined ? undefined : { query });
      },
      back() {
        if (steps.current.length === 0) return false;
        instead(steps.current.pop());
        return true;
      },
    };
  }, []);
  useEffect(() => {
    const follow = () => {
      steps.current.push(here.current);
      go.to(parsePlace(location.hash));
    };
    // A second click on the same link changes no address, but is to show the place again.
    const again = (event: MouseEvent) => {
      const link = (event.target as Element).closest?.('a[href^="#"]');
      if (link?.getAttribute('href') === location.hash) go.to(parsePlace(location.hash));
    };
    const onHashChange = ({ newURL }: HashChangeEvent) => {
      // An address that was drawn already is no step.
      if (new URL(newURL).hash !== drawnAt.current || steps.current.length > 0) follow();
      drawnAt.current = undefined;
    };
    addEventListener('hashchange', onHashChange);
    addEventListener('click', again);
    if (location.hash !== drawnAt.current) follow();
    return () => {
      removeEventListener('hashchange', onHashChange);
      removeEventListener('click', again);
    };
  }, [go]);
  return { place, before, ask: go.ask, show: go.show, back: go.back };
}
