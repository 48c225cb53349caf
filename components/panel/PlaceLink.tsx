import { i18n } from '#i18n';
import type { PlacedClaim } from '../../articles/placed-claim.ts';
import { useOpenClaim } from './open-claim.ts';
import { placeName } from './place-name.ts';

/** Where a claim stands, as a button that opens it there. */
export function PlaceLink({ placed }: { placed: PlacedClaim }) {
  const open = useOpenClaim();
  const { section } = placed;
  return (
    <button
      type="button"
      class="place"
      aria-label={i18n.t('panel.openPlace', [placeName(placed), section.heading])}
      onClick={() => open(placed)}
    >
      {placeName(placed)}
    </button>
  );
}
