import type { PlacedClaim } from '../../../articles/placed-claim.ts';
import { PlaceLink, placeKey } from './PlaceLink.tsx';

interface Props {
  claims: PlacedClaim[];
  /** Says at rest of the pointer what the claims are, where the text beside them only sums them up. */
  explained?: boolean;
}

/** The places of several claims, each paragraph once. */
export function Places({ claims, explained = false }: Props) {
  if (claims.length === 0) return null;
  return (
    <span class="places">
      {[...Map.groupBy(claims, placeKey)].map(([key, inParagraph]) => (
        <PlaceLink key={key} claims={inParagraph} explained={explained} />
      ))}
    </span>
  );
}
