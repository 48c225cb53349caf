import type { PlacedClaim } from '../../articles/placed-claim.ts';
import { PlaceLink } from './PlaceLink.tsx';

/** The places of several claims, each paragraph once. */
export function Places({ claims }: { claims: PlacedClaim[] }) {
  const paragraphs = new Map(
    claims.map((placed) => [
      `${placed.article.id} ${placed.section.id} ${placed.claim.place.paragraph}`,
      placed,
    ]),
  );
  return (
    <span class="places">
      {[...paragraphs].map(([key, placed]) => (
        <PlaceLink key={key} placed={placed} />
      ))}
    </span>
  );
}
