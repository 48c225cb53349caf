import { i18n } from '#i18n';
import type { ShortAnswer } from '../../../articles/short-answers.ts';
import { Fold } from './Fold.tsx';
import { SourceDetails } from './SourceDetails.tsx';

/** Questions in everyday words, each with its answer, what stands behind it and who says so. */
export function ShortAnswers({ answers }: { answers: ShortAnswer[] }) {
  return (
    <ul class="entries">
      {answers.map(({ id, question, short, text, sources }) => (
        <li key={id} class="entry" data-line>
          <p class="aside">{question}</p>
          <p class="entry-name">{short}</p>
          <p>{text}</p>
          {sources.length > 0 && (
            <Fold label={i18n.t('panel.sourceCount', sources.length)}>
              {() => sources.map((source) => <SourceDetails key={source.id} source={source} />)}
            </Fold>
          )}
        </li>
      ))}
    </ul>
  );
}
