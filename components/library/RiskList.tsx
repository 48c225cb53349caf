import { i18n } from '#i18n';
import type { Article } from '../../articles/index.ts';
import { formatPlace } from '../../articles/library-place.ts';
import { formatFigure } from '../facts/format-figure.ts';
import { ClaimLinks } from './ClaimLinks.tsx';
import { Notes } from './Notes.tsx';
import { parts } from './parts.ts';

/** Each harm with all that the article says of it, in its places, and what other sources found. */
export function RiskList({ article }: { article: Article }) {
  return (
    <ul class="facts">
      {article.risks.map(({ id, name, words, figure, course, claims, evidence }) => (
        <li
          key={id}
          id={formatPlace({ article: article.id, section: parts.risks.id, claim: id })}
          tabIndex={-1}
        >
          <h4>{name}</h4>
          <p>
            {i18n.t('popup.howOften')} {figure ? formatFigure(figure) : i18n.t('popup.noFigure')}
            {words.map(({ text, claim }) => (
              <span key={claim}>
                {', '}
                {i18n.t('popup.quoted', [text])} <ClaimLinks claims={[claim]} />
              </span>
            ))}
          </p>
          <p>
            {course} <ClaimLinks claims={claims} />
          </p>
          <Notes ids={evidence} />
        </li>
      ))}
    </ul>
  );
}
