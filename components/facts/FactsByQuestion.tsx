import { i18n } from '#i18n';
import { type FactQuestion, factQuestions } from '../../articles/fact-questions.ts';
import type { TermFact, TermFacts } from '../../articles/term-facts.ts';
import { FactItem } from './FactItem.tsx';
import { formatDate } from './formats.ts';
import { StageHeads } from './StageHeads.tsx';
import { sourceName } from './source-name.ts';
import { type DrawnScale, stagePaths } from './stage-paths.ts';

const headings = {
  works: 'facts.question.works',
  harms: 'facts.question.harms',
  'not-for': 'facts.question.notFor',
  cost: 'facts.question.cost',
  course: 'facts.question.course',
  stage: 'facts.question.stage',
} as const satisfies Record<FactQuestion, string>;

interface Props {
  known: TermFacts;
  /** The scale that the term is, if its stages are drawn. */
  scale?: DrawnScale | undefined;
}

/** What is known of a term by question, warnings before all, and to which no source was found. */
export function FactsByQuestion({ known, scale }: Props) {
  return (
    <>
      {known.facts.map(
        ({ warning, boxed, source }) =>
          warning !== undefined && (
            <p key={warning} class="warned">
              <b>{i18n.t(boxed ? 'panel.boxedWarning' : 'panel.warning')}</b> {warning}{' '}
              <span class="fine muted">{sourceName(source)}</span>
            </p>
          ),
      )}
      {factQuestions.map((question) => {
        const facts = known.facts.filter((fact) => fact.question === question);
        const gaps = known.gaps.filter((gap) => gap.question === question);
        return facts.length + gaps.length === 0 ? null : (
          <div key={question} class="question">
            <h4>{i18n.t(headings[question])}</h4>
            {question === 'stage' && <MissedStages scale={scale} facts={facts} />}
            <ul class="facts">
              {facts.map((fact) => (
                <FactItem key={fact.statement} fact={fact} scale={scale} />
              ))}
              {gaps.map(({ text, lookedFor }) => (
                <li key={text} class="fact gap">
                  <p>
                    <strong>{i18n.t('facts.noSource')}</strong> {text}
                  </p>
                  <p class="source">{i18n.t('facts.lookedFor', [formatDate(lookedFor)])}</p>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </>
  );
}

/** All stages of a scale in a row, where not each is told of below. */
function MissedStages({ scale, facts }: { scale: Props['scale']; facts: readonly TermFact[] }) {
  const stages = facts.flatMap(({ stage, statement, source }) =>
    stage === undefined ? [] : [{ stage, text: statement, source }],
  );
  if (!scale || stages.length === stagePaths[scale].length) return null;
  return <StageHeads scale={scale} stages={stages} />;
}
