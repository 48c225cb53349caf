import { i18n } from '#i18n';
import type { AnswerRow as Answer, PanelRows } from '../../../articles/rows/panel-rows.ts';
import { answerOf, standingOf } from '../../facts/answer-of.ts';
import { CountFigure } from '../../facts/CountFigure.tsx';
import { EvidenceBars } from '../../facts/EvidenceBars.tsx';
import { IconArray } from '../../facts/IconArray.tsx';
import { linkOf } from '../../facts/link-of.ts';
import { sourceName } from '../../facts/source-name.ts';
import type { Optional } from './first-rows.ts';
import { Row } from './Row.tsx';
import { Unanswered } from './Unanswered.tsx';

interface Props {
  leaf: Optional;
  rows: PanelRows;
  /** Whether shares of people are drawn. */
  drawing: 'shown' | 'left out';
}

/** A question and its short answer; both sides where an article gives two. */
export function AnswerRow({ leaf, rows, drawing }: Props) {
  const disputed = leaf === 'course' || leaf === 'notFor' ? undefined : rows.disputed[leaf];
  if (disputed)
    return (
      <Row
        leaf={leaf}
        question={disputed.topic.question}
        source={standingOf(disputed)}
        answer={answerOf(disputed)}
      />
    );
  const row = leaf === 'lasts' || leaf === 'where' ? undefined : rows[leaf];
  const question = i18n.t(`panel.leaf.${leaf}`);
  if (row === undefined) return null;
  if (row === 'none found') return <Unanswered question={question} />;
  const { text, source, sureness, count } = row;
  if (leaf === 'notFor') return <Row leaf={leaf} question={question} answer={text} />;
  const said = (
    <>
      {sureness && <EvidenceBars sureness={sureness} />} {sourceName(source)}
    </>
  );
  const isDrawn = count !== undefined && drawing === 'shown';
  const isBeside = isDrawn && !count.against;
  return (
    <Row
      leaf={leaf}
      question={question}
      source={said}
      link={linkOf(source)}
      answer={isBeside ? undefined : text}
    >
      {isDrawn && <Drawn text={text} count={count} />}
    </Row>
  );
}

/** Shares of people: beside the answer, or below it as two groups. */
function Drawn({ text, count }: { text: string; count: NonNullable<Answer['count']> }) {
  if (count.against)
    return (
      <span class="row-drawing">
        <CountFigure count={count} />
      </span>
    );
  const label = i18n.t('drawings.outOf', [count.affected, count.base]);
  return (
    <span class="row-side">
      <IconArray affected={count.affected} base={count.base} label={label} />
      <span class="row-beside">
        {text}
        <span class="row-caption">{i18n.t('drawings.inGroup', [count.who])}</span>
      </span>
    </span>
  );
}
