import { i18n } from '#i18n';
import type { PlacedClaim } from '../../articles/index.ts';
import { formatFigure } from '../facts/format-figure.ts';
import './Claim.css';
import { formatPlace } from '../../articles/library-place.ts';
import { ClaimEvidence } from './ClaimEvidence.tsx';
import { Disagreements } from './Disagreements.tsx';
import { useLookup } from './lookup.ts';

/** One claim: what it says, where, its figures, what stands against it, and what others found. */
export function Claim({ article, section, claim }: PlacedClaim) {
  const disagreements = useLookup().disagreements.get(claim.id) ?? [];
  const { paragraph } = claim.place;
  return (
    <li
      class="claim"
      id={formatPlace({ article: article.id, section: section.id, claim: claim.id })}
      tabIndex={-1}
    >
      <p>
        {claim.text}{' '}
        <span class="place" title={i18n.t('popup.paragraph', [String(paragraph)])}>
          {i18n.t('popup.paragraphSign', [String(paragraph)])}
        </span>
      </p>
      {claim.figures.length > 0 && (
        <ul class="figures">
          {claim.figures.map((figure) => (
            <li key={figure.label} title={figure.label}>
              {formatFigure(figure)}
            </li>
          ))}
        </ul>
      )}
      <Disagreements disagreements={disagreements} />
      <ClaimEvidence claim={claim} />
    </li>
  );
}
