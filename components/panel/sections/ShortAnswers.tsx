import { i18n } from '#i18n';
import type { ShortAnswer } from '../../../articles/short-answers.ts';
import { Fold } from './Fold.tsx';
import { SourceDetails } from './SourceDetails.tsx';

/** Questions in everyday words, each with its answer, what stands behind it and who says so. */
export function ShortAnswers({ answers }: { answers: ShortAnswer[] }) {
  return (
    <ul class="entries">
      {answers.map((answer) => (
        <li key={answer.id} class="entry" data-line>
          <p class="aside">{answer.question}</p>
          <p class="entry-name">{answer.short}</p>
          <Behind answer={answer} />
        </li>
      ))}
    </ul>
  );
}

/** The answer to one question that stands above it. */
export function OneAnswer({ answer }: { answer: ShortAnswer }) {
  return (
    <div class="block" data-line>
      <p class="answer">{answer.short}</p>
      <Behind answer={answer} />
    </div>
  );
}

function Behind({ answer: { text, sources } }: { answer: ShortAnswer }) {
  return (
    <>
      <p>{text}</p>
      {sources.length > 0 && (
        <Fold label={i18n.t('panel.sourceCount', sources.length)}>
          {() => sources.map((source) => <SourceDetails key={source.id} source={source} />)}
        </Fold>
      )}
    </>
  );
}
