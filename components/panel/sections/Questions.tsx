import { i18n } from '#i18n';
import type { FactSheet } from '../../../articles/fact-sheet.ts';
import { Disclosure } from './Disclosure.tsx';
import { Places } from './Places.tsx';

/** What is worth asking a clinic, and the places that give rise to it. */
export function Questions({ questions }: { questions: FactSheet['questions'] }) {
  return (
    <Disclosure label={i18n.t('panel.questions', questions.length)}>
      {() => (
        <ul class="plain-list">
          {questions.map(({ question, claims }) => (
            <li key={question.text}>
              {question.text} <Places claims={claims} />
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
}
