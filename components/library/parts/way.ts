import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { LibraryPlace } from '../../../articles/library-place.ts';

/** What every page of the library needs to lead back. */
export interface WayBack {
  /** Goes one step back, where there is one; says whether there is. */
  back(): boolean;
  /** Where Back leads where there is no step to go back; undefined is the front page. */
  above: LibraryPlace | undefined;
}

/** Carries the way back to the page that is open. */
export const WayBackContext = createContext<WayBack>({ back: () => false, above: undefined });

export const useWayBack = (): WayBack => useContext(WayBackContext);
