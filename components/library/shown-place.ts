import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { LibraryPlace } from '../../articles/library-place.ts';

/** What of the library is to stand open. */
export interface ShownPlace {
  /** The place that was asked for, if any. */
  place: LibraryPlace | undefined;
  /** Whether everything stands open, as in a tab or on paper. */
  all: boolean;
}

/** Carries what is to stand open to every part that folds. */
export const ShownPlaceContext = createContext<ShownPlace>({ place: undefined, all: false });

/** Whether a part of the library is to stand open: `holds` tells whether the asked place is in it. */
export function useShown(holds: (place: LibraryPlace) => boolean): boolean {
  const { place, all } = useContext(ShownPlaceContext);
  return all || (place !== undefined && holds(place));
}
