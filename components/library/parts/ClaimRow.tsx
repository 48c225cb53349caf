import { i18n } from '#i18n';
import type { PlacedClaim } from '../../../articles/index.ts';
import { linkTo } from '../../../articles/library-place.ts';
import { verdictSources } from '../../../articles/source-counts.ts';
import { standing } from '../../../articles/standing.ts';
import { useLookup } from '../content/lookup.ts';
import { Row } from './Row.tsx';
import { StandingSign } from './StandingSign.tsx';

interface Props extends PlacedClaim {
  /** Whose word it is, where nothing above the row says so. */
  by?: string;
  /** What is said beside how it stands; how many sources say so where nothing is given. */
  beside?: string;
}

/** A statement of an article and how it stands, leading to all that is known of it. */
export function ClaimRow({ article, section, claim, by, beside }: Props) {
  const { notes } = useLookup();
  const { agreeing, all } = verdictSources(claim, notes);
  const sources = agreeing || all;
  return (
    <Row
      look="told"
      href={linkTo({ article: article.id, section: section.id, claim: claim.id })}
      name={
        <>
          {by && <span class="muted">{by}: </span>}
          {claim.text}
        </>
      }
      note={
        <>
          <StandingSign standing={standing(claim)} />{' '}
          {beside ?? (sources > 0 && i18n.t('popup.sourceCount', sources))}
        </>
      }
    />
  );
}
