import { i18n } from '#i18n';
import type { Contradiction } from '../../../articles/contradictions.ts';
import { countSources } from '../../../articles/source-counts.ts';
import { answerOf } from '../../facts/answer-of.ts';
import { Verdict } from '../../facts/Verdict.tsx';
import { Places } from './Places.tsx';
import { SourceCount } from './SourceCount.tsx';

/** One topic on which the article says two things: the answer, who stands where, then what the article says. */
export function TopicLeaf({ contradiction }: { contradiction: Contradiction }) {
  const { sides, conflicts, holds } = contradiction;
  const most = Math.max(1, ...sides.map(({ sources }) => sources));
  const [plainest] = conflicts;
  // The side that holds stands first, so that nothing contradicted does.
  const inOrder = holds === 1 ? [sides[1], sides[0]] : sides;
  const grounds = (holds === undefined ? sides : [sides[holds]]).flatMap(
    ({ answer }) => answer.notes,
  );
  const label =
    holds === undefined ? {} : { label: i18n.t('panel.answerSources', countSources(grounds)) };
  return (
    <>
      <div class="block" data-line>
        <p class="answer">{answerOf(contradiction)}</p>
      </div>
      <section class="block">
        <h3>{i18n.t('panel.sourcesSay')}</h3>
        <ul>
          {/* What was counted; the answer may say more than all of them do. */}
          {inOrder.map(({ text, sources }) => (
            <li key={text} class="stand" data-line>
              <span>{text}</span> <span class="stand-bar" style={{ '--part': sources / most }} />{' '}
              <b>{sources}</b>
            </li>
          ))}
        </ul>
        <SourceCount notes={grounds} {...label} />
      </section>
      <section class="block">
        <h3>{i18n.t('panel.saysBoth')}</h3>
        <ul>
          {inOrder.map(({ text, claims, ...side }, index) => (
            <li key={text} class="side" data-line>
              <p class="aside">{i18n.t(index === 0 ? 'panel.onePlace' : 'panel.anotherPlace')}</p>
              {holds !== undefined && (
                <p>
                  <Verdict
                    outcome={side.answer === sides[holds].answer ? 'holdsUp' : 'contradicted'}
                  />
                </p>
              )}
              <p>
                {text} <Places claims={claims} explained />
              </p>
            </li>
          ))}
        </ul>
        {plainest && <p class="aside">{i18n.t(`facts.strength.${plainest.strength}`)}</p>}
      </section>
    </>
  );
}
