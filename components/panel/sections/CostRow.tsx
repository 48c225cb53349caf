import { i18n } from '#i18n';
import type { CostRow as Cost, Money, Told } from '../../../articles/rows/panel-rows.ts';
import { CostBands } from '../../facts/CostBands.tsx';
import { formatMoneyRange } from '../../facts/formats.ts';
import { Row } from './Row.tsx';
import { Unanswered } from './Unanswered.tsx';
import { linkTo, whoSays } from './who-says.ts';

interface Props {
  row: Told<Cost>;
  /** Whether both bands are drawn. */
  drawing: 'shown' | 'left out';
}

/** What it costs: one figure with its unit, drawn on a scale from nothing where it is a range. */
export function CostRow({ row, drawing }: Props) {
  const question = i18n.t('panel.leaf.cost');
  if (row === undefined) return null;
  if (row === 'none found') return <Unanswered question={question} />;
  const { figure, who } = row;
  return (
    <Row
      leaf="cost"
      question={question}
      source={whoSays(who)}
      link={linkTo(who)}
      answer={<Amount money={figure} />}
    >
      {drawing === 'shown' && (
        <>
          <span class="row-drawing">
            <CostBands cost={row} ends="hidden" />
          </span>
          <span class="row-caption other-key">{captionOf(row)}</span>
        </>
      )}
    </Row>
  );
}

/** An amount with what is paid for. */
export function Amount({ money: { low, high, currency, per, covers } }: { money: Money }) {
  return (
    <>
      <b>{formatMoneyRange(low, high, currency)}</b>{' '}
      {per === null ? covers && i18n.t('panel.covers', [covers]) : i18n.t('panel.per', [per])}
    </>
  );
}

/** What the pale band is, in words. */
function captionOf({ whole, bands, figure }: Cost): string {
  const other = bands.find(({ isFigure }) => !isFigure);
  if (whole)
    return i18n.t('panel.wholeTreatment', [
      formatMoneyRange(whole.low, whole.high, figure.currency),
    ]);
  return other
    ? i18n.t('facts.price', [
        other.covers ?? '',
        formatMoneyRange(other.low, other.high, figure.currency),
      ])
    : '';
}
