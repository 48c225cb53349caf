import { i18n } from '#i18n';
import type { Contradiction } from '../../../articles/contradictions.ts';
import type { AnswerRow as Answer, Told } from '../../../articles/rows/panel-rows.ts';
import { CountFigure } from '../../facts/CountFigure.tsx';
import { EvidenceBars } from '../../facts/EvidenceBars.tsx';
import { IconArray } from '../../facts/IconArray.tsx';
import { sourceName } from '../../facts/source-name.ts';
import { answerOf } from './answer-of.ts';
import { Row } from './Row.tsx';
import { Unanswered } from './Unanswered.tsx';

interface Props {
  leaf: 'works' | 'lasts' | 'where' | 'course' | 'notFor';
  /** Name of the term. */
  term: string;
  row?: Told<Answer>;
  /** The topic of an article that answers it in two ways. */
  disputed?: Contradiction | undefined;
}

/** A question and its short answer; both sides where an article gives two. */
export function AnswerRow({ leaf, term, row, disputed }: Props) {
  const question = disputed?.topic.question ?? i18n.t(`panel.leaf.${leaf}`);
  if (disputed)
    return (
      <Row
        leaf={leaf}
        question={question}
        source={i18n.t('panel.bothSides')}
        answer={answerOf(disputed)}
      />
    );
  if (row === undefined) return null;
  if (row === 'none found') return <Unanswered question={question} />;
  const { text, source, sureness, count } = row;
  if (leaf === 'notFor') return <Row leaf={leaf} question={question} answer={text} />;
  return (
    <Row
      leaf={leaf}
      question={question}
      source={
        <>
          <EvidenceBars sureness={sureness} /> {sourceName(source)}
        </>
      }
      answer={count && !count.against ? undefined : text}
    >
      {count?.against && (
        <span class="row-drawing">
          <CountFigure count={count} term={term} />
        </span>
      )}
      {count && !count.against && (
        <span class="row-side">
          <IconArray
            affected={count.affected}
            base={count.base}
            label={i18n.t('drawings.outOf', [count.affected, count.base])}
          />
          <span class="row-beside">{text}</span>
        </span>
      )}
    </Row>
  );
}
