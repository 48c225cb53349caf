import { useLookup } from '../content/lookup.ts';
import { ClaimRow } from './ClaimRow.tsx';

interface Props {
  claims: readonly string[];
  heading: string;
}

/** The statements with these ids under a heading; nothing where there is none. */
export function ClaimRows({ claims: ids, heading }: Props) {
  const { claims } = useLookup();
  const placed = ids.flatMap((id) => claims.get(id) ?? []);
  if (placed.length === 0) return null;
  return (
    <>
      <div class="part">
        <h3>{heading}</h3>
      </div>
      <ul>
        {placed.map((one) => (
          <ClaimRow key={one.claim.id} {...one} beside={one.section.short} />
        ))}
      </ul>
    </>
  );
}
