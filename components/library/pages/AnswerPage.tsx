import { useContext } from 'preact/hooks';
import { i18n } from '#i18n';
import { groundsOf } from '../../../articles/answers.ts';
import { linkTo } from '../../../articles/library-place.ts';
import type { IndexedAnswer } from '../../../articles/shards.ts';
import { SourceLine } from '../../facts/SourceLine.tsx';
import { useLookup } from '../content/lookup.ts';
import { TermFactsContext } from '../content/term-facts-context.ts';
import { SaveButton } from '../own/SaveButton.tsx';
import { AnswerFigure } from '../parts/AnswerFigure.tsx';
import { ClaimRows } from '../parts/ClaimRows.tsx';
import { HowSure } from '../parts/HowSure.tsx';
import { Page } from '../parts/Page.tsx';
import { Row } from '../parts/Row.tsx';

/** A short answer, each thing that it rests on, and what the article says. */
export function AnswerPage({ answer }: { answer: IndexedAnswer }) {
  const at = { answer: answer.id };
  const { notes, names } = useLookup();
  const grounds = groundsOf(answer, { notes, facts: useContext(TermFactsContext) });
  const grade = i18n.t(`popup.grade.${answer.sureness}`);
  const speaksOf = answer.terms.flatMap((id) => names.get(id) ?? []);
  return (
    <Page
      at={at}
      title={answer.question}
      tools={<SaveButton at={at} text={`${answer.question} ${answer.short}`} />}
    >
      <div class="part">
        <p class="part-answer">{answer.short}</p>
        <p>{answer.text}</p>
        {answer.drawn && <AnswerFigure {...answer.drawn} />}
        <p class="fine muted">
          {i18n.t('popup.evidence', grounds.length, [grade, String(grounds.length)])}
        </p>
      </div>
      <div class="part">
        <h3>{i18n.t('popup.othersFound')}</h3>
        {grounds.map(({ text, source, confidence }) => (
          <div key={text} class="note">
            <p>{text}</p>
            <SourceLine source={source} />
            <HowSure confidence={confidence} />
          </div>
        ))}
      </div>
      <ClaimRows claims={answer.claims} heading={i18n.t('popup.articleSays')} />
      <ul>
        {speaksOf.map(({ id, name }) => (
          <Row key={id} look="count" href={linkTo({ term: id })} name={name} />
        ))}
      </ul>
    </Page>
  );
}
