import type { PlacedClaim } from '../../../articles/placed-claim.ts';
import { PlaceLink } from './PlaceLink.tsx';

interface Props {
  claims: PlacedClaim[];
  /** Says at rest of the pointer what the claims are, where the text beside them only sums them up. */
  explained?: boolean;
}

/** The places of several claims, each paragraph once; a section is named at its first paragraph. */
export function Places({ claims, explained = false }: Props) {
  const paragraphs = Map.groupBy(
    claims,
    ({ article, section, claim }) => `${article.id} ${section.id} ${claim.place.paragraph}`,
  );
  const inOrder = [...paragraphs.values()];
  return (
    <span class="places">
      {inOrder.map((inParagraph, index) => (
        <PlaceLink
          key={inParagraph[0]?.claim.id}
          claims={inParagraph}
          explained={explained}
          short={inParagraph[0]?.section === inOrder[index - 1]?.[0]?.section}
        />
      ))}
    </span>
  );
}
