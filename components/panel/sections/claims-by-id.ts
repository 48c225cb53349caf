import type { FactSheet } from '../../../articles/fact-sheet.ts';
import { type PlacedClaim, placedClaims } from '../../../articles/placed-claim.ts';

/** A look-up of the claims of a sheet's articles, with their places, by id. */
export type ClaimsById = ReadonlyMap<string, PlacedClaim>;

/** Every claim of the sheet's articles by its id. */
export function claimsById({ articles }: Pick<FactSheet, 'articles'>): ClaimsById {
  return new Map(articles.flatMap(placedClaims).map((placed) => [placed.claim.id, placed]));
}
