import { i18n } from '#i18n';
import { parts } from '../../articles/article-parts.ts';
import type { Contradiction } from '../../articles/index.ts';
import './ContradictionList.css';
import { formatPlace } from '../../articles/library-place.ts';
import { ClaimLinks } from './ClaimLinks.tsx';

/** Each topic on which an article says two things: both, with their places. */
export function ContradictionList({ contradictions }: { contradictions: Contradiction[] }) {
  return (
    <ul class="part part-list">
      {contradictions.map(({ topic, article, sides, conflicts: [plainest] }) => (
        <li
          key={topic.id}
          id={formatPlace({
            article: article.id,
            section: parts.contradictions,
            claim: topic.id,
          })}
          tabIndex={-1}
        >
          <h3>{topic.name}</h3>
          {plainest && <p class="fine muted">{i18n.t(`facts.strength.${plainest.strength}`)}</p>}
          <ul class="sides">
            {sides.map(({ text, claims }, index) => (
              <li key={text}>
                <span class="side-label">
                  {i18n.t(index === 0 ? 'popup.says' : 'popup.alsoSays')}
                </span>
                <p>
                  {text} <ClaimLinks claims={claims.map(({ claim }) => claim.id)} />
                </p>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
