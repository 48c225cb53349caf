import { parts } from '../../../articles/article-parts.ts';
import type { Article } from '../../../articles/index.ts';
import { formatPlace } from '../../../articles/library-place.ts';
import { ClaimLinks } from '../parts/ClaimLinks.tsx';

/** What the statements add up to though the article does not say it. */
export function DerivedList({ article }: { article: Article }) {
  return (
    <ul class="part part-list">
      {article.derived.map(({ id, text, claims, note }) => (
        <li
          key={id}
          id={formatPlace({ article: article.id, section: parts.derived, claim: id })}
          tabIndex={-1}
        >
          <p>
            {text} <ClaimLinks claims={claims} />
          </p>
          <p class="fine muted">{note}</p>
        </li>
      ))}
    </ul>
  );
}
