import { i18n } from '#i18n';
import type { HarmsRow as Harms, Told } from '../../../articles/rows/panel-rows.ts';
import { CountFigure } from '../../facts/CountFigure.tsx';
import { formatList, formatRange } from '../../facts/formats.ts';
import { linkOf } from '../../facts/link-of.ts';
import { sourceName } from '../../facts/source-name.ts';
import { fewNames } from './few-names.ts';
import { Row } from './Row.tsx';
import { Unanswered } from './Unanswered.tsx';
import { linkTo, whoSays } from './who-says.ts';

interface Props {
  row: Told<Harms>;
  /** Whether harms are named beside a count, below what warns of some of them. */
  names: 'shown' | 'left out';
}

const numeral = (number: number) => formatRange(number, number);

/** What studies of the term itself counted, each with how many people it had. */
export function metName(met: Harms['met']): string {
  const isNone = met.every(({ affected }) => affected === 0);
  const counts = met.map(({ affected, all }) =>
    isNone ? numeral(all) : i18n.t('drawings.outOf', [numeral(affected), numeral(all)]),
  );
  return i18n.t(isNone ? 'panel.metNone' : 'panel.met', [formatList(counts)]);
}

/** Whose the words are; all but the first are counted. */
const metBy = ([first, ...rest]: Harms['met']) =>
  first && (
    <>
      {sourceName(first.source)}
      {rest.length > 0 && <bdi>{i18n.t('panel.andMore', [rest.length])}</bdi>}
    </>
  );

/** What can go wrong: what studies of it counted, names, the most serious first, and the one figure that was counted. */
export function HarmsRow({ row, names: naming }: Props) {
  const question = i18n.t('panel.leaf.harms');
  if (row === undefined) return null;
  if (row === 'none found') return <Unanswered question={question} />;
  const { names, text, met, count, who } = row;
  const { shown, rest } = fewNames(names);
  const isCounted = count !== undefined && naming === 'left out';
  return (
    <Row
      leaf="harms"
      question={question}
      source={isCounted ? sourceName(count.source) : (metBy(met) ?? whoSays(who))}
      link={isCounted ? linkOf(count.source) : linkTo(who)}
      answer={
        isCounted ? undefined : (
          <>
            {met.length > 0 && <span class="row-sentence">{metName(met)}</span>}
            <span class="row-sentence">
              {names.length === 0 ? text : shown.join(', ')}
              {rest > 0 && (
                <small>
                  {' '}
                  <bdi>{i18n.t('panel.andMore', [rest])}</bdi>
                </small>
              )}
            </span>
          </>
        )
      }
    >
      {count ? (
        <span class="row-drawing">
          <CountFigure count={count}>
            {!isCounted && <span data-link={linkOf(count.source)}>{sourceName(count.source)}</span>}
          </CountFigure>
        </span>
      ) : (
        'article' in who && <span class="row-caption">{i18n.t('panel.noFigures')}</span>
      )}
    </Row>
  );
}
