import { i18n } from '#i18n';
import type { HarmsRow as Harms, Told } from '../../../articles/rows/panel-rows.ts';
import { CountFigure } from '../../facts/CountFigure.tsx';
import { fewNames } from './few-names.ts';
import { Row } from './Row.tsx';
import { Unanswered } from './Unanswered.tsx';
import { whoSays } from './who-says.ts';

interface Props {
  row: Told<Harms>;
  /** Name of the term. */
  term: string;
}

/** What can go wrong: names, the most serious first, and the one figure that was counted. */
export function HarmsRow({ row, term }: Props) {
  const question = i18n.t('panel.leaf.harms');
  if (row === undefined) return null;
  if (row === 'none found') return <Unanswered question={question} />;
  const { names, text, count, who } = row;
  const { shown, rest } = fewNames(names);
  return (
    <Row
      leaf="harms"
      question={question}
      source={whoSays(who)}
      answer={
        <>
          {names.length === 0 ? text : shown.join(', ')}
          {rest > 0 && (
            <small>
              {' '}
              <bdi>{i18n.t('panel.andMore', [rest])}</bdi>
            </small>
          )}
        </>
      }
    >
      {count ? (
        <span class="row-drawing">
          <CountFigure count={count} term={term} />
        </span>
      ) : (
        'article' in who && <span class="row-caption">{i18n.t('panel.noFigures')}</span>
      )}
    </Row>
  );
}
