import type { Article } from '../../articles/index.ts';
import { formatPlace } from '../../articles/library-place.ts';
import { ClaimLinks } from './ClaimLinks.tsx';
import { parts } from './parts.ts';

/** What the claims add up to though the article does not say it. */
export function DerivedList({ article }: { article: Article }) {
  return (
    <ul class="facts">
      {article.derived.map(({ id, text, claims, note }) => (
        <li
          key={id}
          id={formatPlace({ article: article.id, section: parts.derived.id, claim: id })}
          tabIndex={-1}
        >
          <p>{text}</p>
          <p class="small muted">
            {note} <ClaimLinks claims={claims} />
          </p>
        </li>
      ))}
    </ul>
  );
}
