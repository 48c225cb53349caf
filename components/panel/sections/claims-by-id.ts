import type { FactSheet } from '../../../articles/fact-sheet.ts';
import type { PlacedClaim } from '../../../articles/placed-claim.ts';

/** A look-up of claims with their places, by id. */
export type ClaimsById = ReadonlyMap<string, PlacedClaim>;

/** The claims that the sheet's key facts and findings name. */
export function claimsById({ named }: Pick<FactSheet, 'named'>): ClaimsById {
  return new Map(named.map((placed) => [placed.claim.id, placed]));
}
