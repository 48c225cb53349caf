import { i18n } from '#i18n';
import type { FindableAnswer } from '../../../articles/findable.ts';
import { linkTo } from '../../../articles/library-place.ts';
import './AnswerCard.css';
import { AnswerFigure } from '../parts/AnswerFigure.tsx';

/** The short answer to a question in everyday words, how well it is founded, and the way to its sources. */
export function AnswerCard({ answer }: { answer: FindableAnswer }) {
  const { id, question, short, text, sureness, sources, drawn } = answer;
  return (
    <a class="answer" href={linkTo({ answer: id })}>
      <span class="answer-question fine muted">{question}</span>
      <strong class="part-answer">{short}</strong>
      <span>{text}</span>
      {drawn && <AnswerFigure {...drawn} />}
      <span class="answer-foot fine">
        {i18n.t('popup.evidence', sources, [i18n.t(`popup.grade.${sureness}`), String(sources)])}
      </span>
    </a>
  );
}
