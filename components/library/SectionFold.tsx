import { i18n } from '#i18n';
import type { Article, PlacedClaim, Section } from '../../articles/index.ts';
import { formatPlace } from '../../articles/library-place.ts';
import { Claim } from './Claim.tsx';
import { Fold } from './Fold.tsx';
import { useLookup } from './lookup.ts';
import { useShown } from './shown-place.ts';

interface Props {
  article: Article;
  section: Section;
  claims: PlacedClaim[];
  /** The price range, where this section holds it. */
  price: string | undefined;
}

/** A section of an article with every claim in it; its line tells how many, and how many are disputed within. */
export function SectionFold({ article, section, claims, price }: Props) {
  const { disagreements } = useLookup();
  const disputed = claims.filter(({ claim }) => disagreements.has(claim.id)).length;
  const open = useShown(
    (place) => 'article' in place && place.article === article.id && place.section === section.id,
  );
  const counts = [
    i18n.t('popup.facts', claims.length),
    price ?? (disputed > 0 ? i18n.t('popup.disputed', disputed) : undefined),
  ];
  return (
    <Fold
      id={formatPlace({ article: article.id, section: section.id })}
      heading={section.short}
      note={counts.filter(Boolean).join(' · ')}
      open={open}
    >
      {() => (
        <>
          <p class="section-heading muted">{section.heading}</p>
          <ul>
            {claims.map((placed) => (
              <Claim key={placed.claim.id} {...placed} />
            ))}
          </ul>
        </>
      )}
    </Fold>
  );
}
