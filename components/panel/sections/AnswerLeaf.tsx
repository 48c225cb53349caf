import type { Contradiction } from '../../../articles/contradictions.ts';
import type { FactQuestion } from '../../../articles/fact-questions.ts';
import type { FactSheet } from '../../../articles/fact-sheet.ts';
import type { AnswerRow, Told } from '../../../articles/rows/panel-rows.ts';
import type { TermFacts } from '../../../articles/term-facts.ts';
import { CountBlock } from './CountBlock.tsx';
import { FactList } from './FactList.tsx';
import { leafTitle } from './leaf.ts';
import { Row } from './Row.tsx';
import { TopicLeaf } from './TopicLeaf.tsx';

interface Props {
  sheet: FactSheet;
  question: FactQuestion;
  row?: Told<AnswerRow>;
  disputed: Contradiction | undefined;
  known: TermFacts | undefined;
}

/** The answer to one question: both sides where an article gives two, what was counted, and every fact with its source. */
export function AnswerLeaf({ sheet, question, row, disputed, known }: Props) {
  const abilities = sheet.can.length + sheet.cannot.length;
  return (
    <>
      {disputed && <TopicLeaf contradiction={disputed} />}
      {typeof row === 'object' && row.count && <CountBlock count={row.count} />}
      {known && <FactList known={known} question={question} />}
      {question === 'works' && abilities > 0 && (
        <ul class="rows">
          <Row leaf="abilities" question={leafTitle('abilities', sheet)} source={abilities} />
        </ul>
      )}
    </>
  );
}
