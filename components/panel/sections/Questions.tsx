import type { FactSheet } from '../../../articles/fact-sheet.ts';
import { LongList } from './LongList.tsx';
import { Places } from './Places.tsx';
import { SourceCount } from './SourceCount.tsx';

/** What is worth asking a clinic, and what gives rise to it. */
export function Questions({ sheet }: { sheet: FactSheet }) {
  const [article] = sheet.articles;
  return (
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
  );
}
