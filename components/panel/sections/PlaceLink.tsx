import { i18n } from '#i18n';
import type { PlacedClaim } from '../../../articles/placed-claim.ts';
import { placeName } from '../../facts/place-name.ts';
import { useOpenClaim } from './open-claim.ts';

interface Props {
  /** The claims that stand in this paragraph. */
  claims: PlacedClaim[];
  /** Says at rest of the pointer what they are. */
  explained: boolean;
  /** Shows the paragraph alone, where the section was named just before. */
  short: boolean;
}

/** Where claims stand, as a button that opens the first of them there. */
export function PlaceLink({ claims, explained, short }: Props) {
  const open = useOpenClaim();
  const [placed] = claims;
  if (placed === undefined) return null;
  const { section, claim } = placed;
  return (
    <button
      type="button"
      class="place"
      title={explained ? claims.map((one) => one.claim.text).join('\n') : undefined}
      aria-label={i18n.t('panel.openPlace', [placeName(placed), section.heading])}
      onClick={() => open(placed)}
    >
      {short ? i18n.t('panel.paragraph', [claim.place.paragraph]) : placeName(placed)}
    </button>
  );
}
