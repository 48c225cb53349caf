import type { FactSheet } from '../../../articles/fact-sheet.ts';
import type { ShortAnswer } from '../../../articles/short-answers.ts';
import { LongList } from './LongList.tsx';
import { leafTitle } from './leaf.ts';
import { Places } from './Places.tsx';
import { Row } from './Row.tsx';
import { SourceCount } from './SourceCount.tsx';

interface Props {
  sheet: FactSheet;
  /** Questions on the term that are answered here. */
  answers: ShortAnswer[];
}

/** What is worth asking a clinic, each with what gives rise to it, after what is answered here. */
export function Questions({ sheet, answers }: Props) {
  const [article] = sheet.articles;
  const [first] = answers;
  return (
    <>
      {first && (
        <ul class="rows">
          <Row
            leaf="answers"
            question={leafTitle('answers', sheet)}
            source={answers.length}
            answer={`${first.question} ${first.short}`}
          />
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
