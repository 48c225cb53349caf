import { i18n } from '#i18n';
import { parts } from '../../../articles/article-parts.ts';
import type { Contradiction } from '../../../articles/index.ts';
import './ContradictionList.css';
import { formatPlace } from '../../../articles/library-place.ts';
import { answerOf, sidesOf } from '../../facts/answer-of.ts';
import { ClaimLinks } from '../parts/ClaimLinks.tsx';
import { NoteLinks } from '../parts/NoteLinks.tsx';

/** Each topic on which an article says two things: what the evidence makes of it and by which sources, then both sides with their places. */
export function ContradictionList({ contradictions }: { contradictions: Contradiction[] }) {
  return (
    <ul class="part part-list">
      {contradictions.map((contradiction) => (
        <Resolved key={contradiction.topic.id} contradiction={contradiction} />
      ))}
    </ul>
  );
}

function Resolved({ contradiction }: { contradiction: Contradiction }) {
  const { topic, article, sides, holds, conflicts } = contradiction;
  const [plainest] = conflicts;
  // The side that holds stands first, so that nothing contradicted does.
  const inOrder = holds === 1 ? [sides[1], sides[0]] : sides;
  const grounds = (holds === undefined ? sides : [sides[holds]]).flatMap(({ answer }) =>
    answer.notes.map(({ id }) => id),
  );
  const place = { article: article.id, section: parts.contradictions, claim: topic.id };
  return (
    <li id={formatPlace(place)} tabIndex={-1}>
      <h3>{topic.question}</h3>
      <p class="topic-answer">{answerOf(contradiction)}</p>
      {holds !== undefined && <p class="fine muted">{sidesOf(contradiction)}</p>}
      <NoteLinks ids={[...new Set(grounds)]} />
      <ul class="sides">
        {inOrder.map(({ text, claims }, index) => (
          <li key={text}>
            <span class="side-label">{i18n.t(index === 0 ? 'popup.says' : 'popup.alsoSays')}</span>
            <p>
              {text} <ClaimLinks claims={claims.map(({ claim }) => claim.id)} />
            </p>
          </li>
        ))}
      </ul>
      {plainest && <p class="fine muted">{i18n.t(`facts.strength.${plainest.strength}`)}</p>}
    </li>
  );
}
