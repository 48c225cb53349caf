import type { Article } from '../../articles/index.ts';
import { formatPlace } from '../../articles/library-place.ts';
import { ClaimLinks } from './ClaimLinks.tsx';
import { Notes } from './Notes.tsx';
import { parts } from './parts.ts';

/** What is worth asking a clinic, each with what gives rise to it. */
export function QuestionList({ article }: { article: Article }) {
  return (
    <ul class="facts">
      {article.questions.map(({ text, claims, evidence }, index) => (
        <li
          key={text}
          id={formatPlace({
            article: article.id,
            section: parts.questions.id,
            claim: String(index),
          })}
          tabIndex={-1}
        >
          <p>
            {text} <ClaimLinks claims={claims} />
          </p>
          <Notes ids={evidence} />
        </li>
      ))}
    </ul>
  );
}
