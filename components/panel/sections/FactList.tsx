import { i18n } from '#i18n';
import type { FactQuestion } from '../../../articles/fact-questions.ts';
import type { TermFacts } from '../../../articles/term-facts.ts';
import { formatDate } from '../../facts/formats.ts';
import { Fact } from './Fact.tsx';
import { LongList } from './LongList.tsx';

interface Props {
  known: TermFacts;
  question: FactQuestion;
}

/** What is known on one question, and what was looked for in vain. */
export function FactList({ known, question }: Props) {
  const facts = known.facts.filter((fact) => fact.question === question);
  const gaps = known.gaps.filter((gap) => gap.question === question);
  return (
    <>
      {facts.length > 0 && (
        <LongList entries={facts} place={{ term: known.term }}>
          {(fact) => <Fact key={fact.statement} fact={fact} />}
        </LongList>
      )}
      {gaps.map(({ text, lookedFor }) => (
        <div key={text} class="block" data-line>
          <p>{text}</p>
          <p class="aside">{i18n.t('facts.lookedFor', [formatDate(lookedFor)])}</p>
        </div>
      ))}
    </>
  );
}
