import type { DrawnCount } from '../../../articles/drawn-count.ts';
import { CountFigure } from '../../facts/CountFigure.tsx';
import '../../facts/CountFigure.css';
import './AnswerFigure.css';

/** The count of an answer as shapes, with whose it is. */
export function AnswerFigure({ name, count }: DrawnCount) {
  return (
    <span class="answer-figure">
      {name !== undefined && <b>{name}</b>}
      <CountFigure count={count} />
    </span>
  );
}
