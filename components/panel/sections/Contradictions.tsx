import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Contradiction as Topic } from '../../../articles/contradictions.ts';
import { Contradiction } from './Contradiction.tsx';
import { MoreButton } from './MoreButton.tsx';

/** How many topics stand there before more are asked for. */
const shownAtFirst = 3;

/** Where the article says two things, both sides in the same plain manner. */
export function Contradictions({ topics }: { topics: Topic[] }) {
  const [all, setAll] = useState(false);
  const hidden = Math.max(0, topics.length - shownAtFirst);
  return (
    <section class="block">
      <h3>{i18n.t('panel.contradictions')}</h3>
      {topics.slice(0, all ? undefined : shownAtFirst).map((topic) => (
        <Contradiction key={topic.topic.id} {...topic} />
      ))}
      <MoreButton
        hidden={hidden}
        open={all}
        more={i18n.t('panel.more.topics', hidden)}
        onToggle={setAll}
      />
    </section>
  );
}
