import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { formatPlace, type LibraryPlace, parsePlace } from '../../articles/library-place.ts';

/** Where in the library one is, and how one got there. */
export interface Way {
  place: LibraryPlace | undefined;
  /** The place before this one. */
  before: LibraryPlace | undefined;
  /** How far the place was scrolled, in pixels, when one went on from it; undefined where one comes to it anew. */
  scrolled: number | undefined;
  /** Shows what answers a query; what is typed takes one step of the way, however many letters it has. */
  ask(query: string | undefined): void;
  /** Shows a place instead of the one that is shown. */
  show(place: LibraryPlace): void;
  /** Goes one step back, where there is one; says whether there is. */
  back(): boolean;
}

type Place = LibraryPlace | undefined;

interface Stand extends Pick<Way, 'scrolled'> {
  place: Place;
  before: Place;
}

/** A place that one went on from, and how far it was scrolled then. */
interface Step {
  place: Place;
  scrolled: number;
}

const addressOf = (place: Place) =>
  location.pathname + location.search + (place ? `#${formatPlace(place)}` : '');

const isQuery = (place: Place) => place !== undefined && 'query' in place;

/** The way through the library, kept in the address of this page; a link to the same place gives a new place. */
export function usePlace(): Way {
  const [{ place, before, scrolled }, setWay] = useState<Stand>(() => ({
    ...{ place: parsePlace(location.hash), before: undefined, scrolled: undefined },
  }));
  const here = useRef<Place>(place);
  const drawnAt = useRef<string | undefined>(location.hash);
  const steps = useRef<Step[]>([]);
  const go = useMemo(() => {
    const to = (next: Place, scrolled?: number) => {
      const last = here.current;
      here.current = next;
      setWay({ place: next, before: last, scrolled });
    };
    const instead = (next: Place, scrolled?: number) => {
      history.replaceState(null, '', addressOf(next));
      to(next, scrolled);
    };
    const leave = () => steps.current.push({ place: here.current, scrolled: scrollY });
    return {
      to,
      leave,
      show: (next: LibraryPlace) => instead(next),
      ask(query: string | undefined) {
        if (!isQuery(here.current)) leave();
        instead(query === undefined ? undefined : { query });
      },
      back() {
        const last = steps.current.pop();
        if (last) instead(last.place, last.scrolled);
        return last !== undefined;
      },
    };
  }, []);
  useEffect(() => {
    const follow = () => {
      go.leave();
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
  return { place, before, scrolled, ask: go.ask, show: go.show, back: go.back };
}
