import { i18n } from '#i18n';
import type { PlacedClaim } from '../../articles/placed-claim.ts';
import { useOpenClaim } from './open-claim.ts';
import { placeName } from './place-name.ts';

interface Props {
  placed: PlacedClaim;
  /** Shows the paragraph alone, where the section was named just before. */
  short: boolean;
}

/** Where a claim stands, as a button that opens it there. */
export function PlaceLink({ placed, short }: Props) {
  const open = useOpenClaim();
  const { section, claim } = placed;
  return (
    <button
      type="button"
      class="place"
      aria-label={i18n.t('panel.openPlace', [placeName(placed), section.heading])}
      onClick={() => open(placed)}
    >
      {short ? i18n.t('panel.paragraph', [claim.place.paragraph]) : placeName(placed)}
    </button>
  );
}
