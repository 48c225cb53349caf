import { i18n } from '#i18n';
import type { Article } from '../../articles/index.ts';
import { formatPlace } from '../../articles/library-place.ts';
import { Notes } from './Notes.tsx';
import { parts } from './parts.ts';

/** What an article is silent on, and the sources that do speak of it. */
export function OmissionList({ article }: { article: Article }) {
  return (
    <ul class="facts">
      {article.notCovered.map(({ text, evidence }, index) => (
        <li
          key={text}
          id={formatPlace({
            article: article.id,
            section: parts.notCovered.id,
            claim: String(index),
          })}
          tabIndex={-1}
        >
          <p>{text}</p>
          {evidence.length > 0 ? (
            <Notes ids={evidence} />
          ) : (
            <p class="small muted">{i18n.t('popup.noNote')}</p>
          )}
        </li>
      ))}
    </ul>
  );
}
