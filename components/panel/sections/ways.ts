import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { LibraryPlace } from '../../../articles/library-place.ts';
import type { PlacedClaim } from '../../../articles/placed-claim.ts';
import type { Leaf } from './leaf.ts';

/** The ways on from what a panel tells. */
export interface Ways {
  /** Opens the section of the article in which a claim stands. */
  openClaim(placed: PlacedClaim): void;
  /** Opens the library at a place. */
  openPlace(place: LibraryPlace): void;
  /** Shows a leaf in place of this view. */
  turnTo(leaf: Leaf): void;
}

const nowhere = () => {};

/** Carries the ways on to every control in the panel. */
export const WaysContext = createContext<Ways>({
  openClaim: nowhere,
  openPlace: nowhere,
  turnTo: nowhere,
});

/** The ways on from here. */
export const useWays = (): Ways => useContext(WaysContext);
