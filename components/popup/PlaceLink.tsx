import { i18n } from '#i18n';
import type { PlacedClaim } from '../../articles/index.ts';
import { linkTo } from './library-place.ts';

/** Where a claim stands, as a link to it. */
export function PlaceLink({ article, section, claim }: PlacedClaim) {
  const { paragraph } = claim.place;
  return (
    <a
      class="place"
      href={linkTo({ article: article.id, section: section.id, claim: claim.id })}
      aria-label={i18n.t('popup.placeIn', [section.short, String(paragraph), section.heading])}
    >
      {i18n.t('popup.place', [section.short, String(paragraph)])}
    </a>
  );
}
