import { i18n } from '#i18n';
import './Disagreements.css';
import { ClaimLink } from './ClaimLink.tsx';
import type { Disagreement } from './lookup.ts';
import { More } from './More.tsx';

/** What the article says elsewhere against a claim, with its place and how the two differ. */
export function Disagreements({ disagreements }: { disagreements: Disagreement[] }) {
  if (disagreements.length === 0) return null;
  return (
    <div class="disagreements">
      <More label={i18n.t('popup.differs', disagreements.length)}>
        {() => (
          <ul>
            {disagreements.map(({ conflict, other }) => (
              <li key={conflict.id}>
                <p>
                  {other.claim.text} <ClaimLink {...other} />
                </p>
                <p class="small muted">
                  {conflict.how} {i18n.t(`facts.strength.${conflict.strength}`)}
                </p>
              </li>
            ))}
          </ul>
        )}
      </More>
    </div>
  );
}
