import { i18n } from '#i18n';
import type { Contradiction as Props } from '../../../articles/contradictions.ts';
import { Places } from './Places.tsx';

/** One topic and the two things the article says on it, each with its places, and how plainly they differ. */
export function Contradiction({ topic, sides, conflicts: [plainest] }: Props) {
  return (
    <div class="contradiction">
      <h4>{topic.name}</h4>
      {plainest && <p class="aside">{i18n.t(`facts.strength.${plainest.strength}`)}</p>}
      <ul class="sides">
        {sides.map(({ text, claims }, index) => (
          <li key={text} class="side">
            <span class="side-label">{i18n.t(index === 0 ? 'panel.says' : 'panel.alsoSays')}</span>
            <p>
              {text} <Places claims={claims} explained />
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
