import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Contradiction } from '../../../articles/contradictions.ts';
import { Icon } from '../../facts/Icon.tsx';
import { answerOf } from './answer-of.ts';
import { topicLeaf } from './leaf.ts';
import { Row } from './Row.tsx';

/** How many topics stand there before more are asked for. */
const shownAtFirst = 5;

/** Where the article says two things: the question, what the evidence makes of it, and how many sources stand on each side. */
export function Contradictions({ topics }: { topics: Contradiction[] }) {
  const [all, setAll] = useState(false);
  const hidden = topics.length - shownAtFirst;
  return (
    <>
      <ul class="rows">
        {topics.slice(0, all ? undefined : shownAtFirst).map((contradiction) => {
          const { topic, sides } = contradiction;
          return (
            <Row
              key={topic.id}
              leaf={topicLeaf(topic.id)}
              question={topic.question}
              source={i18n.t('panel.sides', sides.map(({ sources }) => sources))}
              answer={answerOf(contradiction)}
            />
          );
        })}
      </ul>
      {!all && hidden > 0 && (
        <button type="button" class="row row-top library-button" onClick={() => setAll(true)}>
          {i18n.t('panel.more.topics', hidden)}
          <Icon name="chevron" />
        </button>
      )}
    </>
  );
}
