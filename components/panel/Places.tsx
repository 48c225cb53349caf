import type { PlacedClaim } from '../../articles/placed-claim.ts';
import { PlaceLink } from './PlaceLink.tsx';

/** The places of several claims, each paragraph once; a section is named at its first paragraph. */
export function Places({ claims }: { claims: PlacedClaim[] }) {
  const paragraphs = new Map(
    claims.map((placed) => [
      `${placed.article.id} ${placed.section.id} ${placed.claim.place.paragraph}`,
      placed,
    ]),
  );
  const inOrder = [...paragraphs.values()];
  return (
    <span class="places">
      {inOrder.map((placed, index) => (
        <PlaceLink
          key={placed.claim.id}
          placed={placed}
          short={placed.section === inOrder[index - 1]?.section}
        />
      ))}
    </span>
  );
}
