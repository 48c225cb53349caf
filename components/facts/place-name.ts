import { i18n } from '#i18n';
import type { PlacedClaim } from '../../articles/placed-claim.ts';

/** Where a claim stands, by section and paragraph: "Cost, paragraph 3". */
export function placeName({ section, claim }: PlacedClaim): string {
  return i18n.t('panel.place', [section.short, claim.place.paragraph]);
}
