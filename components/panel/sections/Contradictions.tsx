import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Contradiction } from '../../../articles/contradictions.ts';
import { answerOf, sidesOf } from '../../facts/answer-of.ts';
import { Icon } from '../../facts/Icon.tsx';
import { topicLeaf } from './leaf.ts';
import { Row } from './Row.tsx';

/** How many topics stand there before more are asked for. */
const shownAtFirst = 5;

/** Where the article says two things: the question, what the evidence makes of it, and how many sources stand on each side. */
export function Contradictions({ topics }: { topics: Contradiction[] }) {
  const [all, setAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const hidden = topics.length - shownAtFirst;
  // The button that was pressed is gone; what it brought comes next.
  useLayoutEffect(() => {
    if (all) list.current?.querySelectorAll('button')[shownAtFirst]?.focus();
  }, [all]);
  return (
    <>
      <ul class="rows" ref={list}>
        {topics.slice(0, all ? undefined : shownAtFirst).map((contradiction) => (
          <Row
            key={contradiction.topic.id}
            leaf={topicLeaf(contradiction.topic.id)}
            question={contradiction.topic.question}
            source={sidesOf(contradiction)}
            answer={answerOf(contradiction)}
          />
        ))}
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
