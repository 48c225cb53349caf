import { i18n } from '#i18n';
import type { PlacedClaim } from '../../../articles/placed-claim.ts';
import { NumberedMark } from '../../facts/NumberedMark.tsx';
import { placeName } from '../../facts/place-name.ts';
import { useNumber } from './numbers.ts';
import { useWays } from './ways.ts';

interface Props {
  /** The claims that stand in this paragraph. */
  claims: PlacedClaim[];
  /** Says at rest of the pointer what they are. */
  explained: boolean;
}

/** Where claims stand, as a small number that opens the first of them there. */
export function PlaceLink({ claims, explained }: Props) {
  const { openClaim } = useWays();
  const [placed] = claims;
  const number = useNumber(placed ? placeKey(placed) : '');
  if (placed === undefined) return null;
  const where = placeName(placed);
  const said = explained ? claims.map((one) => one.claim.text) : [];
  return (
    <NumberedMark
      number={number}
      label={i18n.t('panel.openPlace', [number, where, placed.section.heading])}
      hint={[i18n.t('panel.placeHint', [where]), ...said].join('\n')}
      onPress={() => openClaim(placed)}
    />
  );
}

/** What tells a paragraph from all others. */
export const placeKey = ({ article, section, claim }: PlacedClaim): string =>
  `${article.id} ${section.id} ${claim.place.paragraph}`;
