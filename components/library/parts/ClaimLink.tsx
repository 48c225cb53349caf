import { i18n } from '#i18n';
import type { PlacedClaim } from '../../../articles/index.ts';
import { linkTo } from '../../../articles/library-place.ts';
import { placeName } from '../../facts/place-name.ts';

/** Where a claim stands, as a link to it. */
export function ClaimLink(placed: PlacedClaim) {
  const { article, section, claim } = placed;
  return (
    <a
      class="place"
      href={linkTo({ article: article.id, section: section.id, claim: claim.id })}
      aria-label={i18n.t('popup.placeIn', [placeName(placed), section.heading])}
    >
      {placeName(placed)}
    </a>
  );
}
