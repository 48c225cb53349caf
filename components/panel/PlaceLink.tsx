import { i18n } from '#i18n';
import type { PlacedClaim } from '../../articles/placed-claim.ts';
import { useOpenClaim } from './open-claim.ts';

/** Where a claim stands, as a button that opens it there. */
export function PlaceLink({ placed }: { placed: PlacedClaim }) {
  const open = useOpenClaim();
  const { section, claim } = placed;
  const { paragraph } = claim.place;
  return (
    <button
      type="button"
      class="place"
      aria-label={i18n.t('panel.openPlace', [section.short, paragraph, section.heading])}
      onClick={() => open(placed)}
    >
      {i18n.t('panel.place', [section.short, paragraph])}
    </button>
  );
}
