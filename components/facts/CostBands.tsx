import { i18n } from '#i18n';
import type { CostRow } from '../../articles/rows/panel-rows.ts';
import { formatList, formatMoney, formatMoneyRange } from './formats.ts';

interface Props {
  cost: Pick<CostRow, 'bands' | 'figure'>;
  /** Whether the amounts at both ends stand below the scale. */
  ends: 'shown' | 'hidden';
}

/** Ranges of money on one scale from nothing to the highest: solid what the figure says, pale and framed what is in another unit. */
export function CostBands({ cost: { bands, figure }, ends }: Props) {
  if (bands.length === 0) return null;
  const { currency } = figure;
  const end = Math.max(...bands.map(({ high }) => high));
  const label = i18n.t('drawings.scale', [
    formatList(bands.map(({ low, high }) => formatMoneyRange(low, high, currency))),
    formatMoney(0, currency),
    formatMoney(end, currency),
  ]);
  const share = (amount: number) => `${(100 * amount) / end}%`;
  return (
    <span class="cost-bands" role="img" aria-label={label}>
      <span class="bands">
        {bands.map(({ low, high, isFigure }) => (
          <span key={isFigure} class="lane">
            <span
              class={isFigure ? 'band' : 'band other'}
              style={{ marginLeft: share(low), width: share(high - low) }}
            />
          </span>
        ))}
      </span>
      {ends === 'shown' && (
        <span class="band-ends">
          <span>{formatMoney(0, currency)}</span>
          <span>{formatMoney(end, currency)}</span>
        </span>
      )}
    </span>
  );
}
