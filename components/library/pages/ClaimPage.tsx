import { i18n } from '#i18n';
import type { PlacedClaim } from '../../../articles/index.ts';
import { formatFigure } from '../../facts/format-figure.ts';
import { placeName } from '../../facts/place-name.ts';
import './ClaimPage.css';
import { standing } from '../../../articles/standing.ts';
import { useLookup } from '../content/lookup.ts';
import { SaveButton } from '../own/SaveButton.tsx';
import { ClaimRow } from '../parts/ClaimRow.tsx';
import { Notes } from '../parts/Notes.tsx';
import { Page } from '../parts/Page.tsx';
import { StandingSign } from '../parts/StandingSign.tsx';

/** One statement: what the article says, how that stands, what others found and what the article says elsewhere. */
export function ClaimPage(placed: PlacedClaim) {
  const { article, section, claim } = placed;
  const at = { article: article.id, section: section.id, claim: claim.id };
  const disagreements = useLookup().disagreements.get(claim.id) ?? [];
  return (
    <Page at={at} title={placeName(placed)} tools={<SaveButton at={at} text={claim.text} />}>
      <div class="part">
        <h3>{i18n.t('popup.articleSays')}</h3>
        <p class="part-answer">{claim.text}</p>
        {claim.figures.length > 0 && (
          <ul class="figures">
            {claim.figures.map((figure) => (
              <li key={figure.label} title={figure.label}>
                {formatFigure(figure)}
              </li>
            ))}
          </ul>
        )}
      </div>
      <div class="part">
        <StandingSign standing={standing(claim)} />
        <p>{claim.verdictNote ?? i18n.t(`facts.verdict.${claim.verdict}`)}</p>
      </div>
      {claim.evidence.length > 0 && <Notes found={claim.evidence} />}
      {disagreements.length > 0 && (
        <div class="part">
          <h3>{i18n.t('popup.elsewhere')}</h3>
        </div>
      )}
      <ul>
        {disagreements.map(({ conflict, other }) => (
          <ClaimRow
            key={conflict.id}
            {...other}
            beside={`${conflict.how} ${i18n.t(`facts.strength.${conflict.strength}`)}`}
          />
        ))}
      </ul>
    </Page>
  );
}
