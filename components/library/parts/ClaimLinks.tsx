import type { PlacedClaim } from '../../../articles/index.ts';
import { useLookup } from '../content/lookup.ts';
import { ClaimLink } from './ClaimLink.tsx';

/** Links to the places of several claims, each paragraph once. */
export function ClaimLinks({ claims: ids }: { claims: string[] }) {
  const { claims } = useLookup();
  const byPlace = new Map<string, PlacedClaim>();
  for (const id of ids) {
    const placed = claims.get(id);
    if (!placed) continue;
    const key = `${placed.article.id} ${placed.section.id} ${placed.claim.place.paragraph}`;
    if (!byPlace.has(key)) byPlace.set(key, placed);
  }
  return (
    <span class="places">
      {[...byPlace].map(([key, placed]) => (
        <ClaimLink key={key} {...placed} />
      ))}
    </span>
  );
}
