import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PlacedClaim } from '../../../articles/placed-claim.ts';

/** Opens the section of the article in which a claim stands. */
export type OpenClaim = (placed: PlacedClaim) => void;

/** Carries the callback to every place named in the panel. */
export const OpenClaimContext = createContext<OpenClaim>(() => {});

/** The callback that opens a claim in its section. */
export const useOpenClaim = (): OpenClaim => useContext(OpenClaimContext);
