import type { FactSheet } from '../../../articles/fact-sheet.ts';
import { LongList } from './LongList.tsx';
import { leafTitle } from './leaf.ts';
import { Places } from './Places.tsx';
import { Row } from './Row.tsx';
import { SourceCount } from './SourceCount.tsx';

interface Props {
  sheet: FactSheet;
  /** How many questions on the term are answered here. */
  answers: number;
}

/** What is worth asking a clinic, after the way to what is answered here, and what gives rise to it. */
export function Questions({ sheet, answers }: Props) {
  const [article] = sheet.articles;
  return (
    <>
      {answers > 0 && (
        <ul class="rows">
          <Row leaf="answers" question={leafTitle('answers', sheet)} source={answers} />
        </ul>
      )}
      <LongList entries={sheet.questions} place={{ article: article?.id ?? '' }}>
        {({ question, claims, notes }) => (
          <li key={question.text} class="entry" data-line>
            <p>
              {question.text} <Places claims={claims} />
            </p>
            <SourceCount notes={notes} />
          </li>
        )}
      </LongList>
    </>
  );
}
