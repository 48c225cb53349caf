import { i18n } from '#i18n';
import type { FindableAnswer } from '../../../articles/findable.ts';
import { linkTo } from '../../../articles/library-place.ts';
import './AnswerCard.css';
import { answerGrade } from '../parts/answer-grade.ts';

/** The short answer to a question in everyday words, how well it is founded, and the way to its sources. */
export function AnswerCard({ answer }: { answer: FindableAnswer }) {
  const { id, question, short, text, grounds } = answer;
  return (
    <a class="answer" href={linkTo({ answer: id })}>
      <span class="answer-question fine muted">{question}</span>
      <strong class="part-answer">{short}</strong>
      <span>{text}</span>
      <span class="answer-foot fine">
        {i18n.t('popup.evidence', grounds.length, [
          i18n.t(`popup.grade.${answerGrade(grounds)}`),
          String(grounds.length),
        ])}
      </span>
    </a>
  );
}
