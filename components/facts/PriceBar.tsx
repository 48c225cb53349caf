import type { PriceFigure } from '../../articles/cost-range.ts';
import { scaleEnd } from './scale-end.ts';

/** A price range as a bar on a track from zero to a round amount. */
export function PriceBar({ figure: { low, high } }: { figure: PriceFigure }) {
  const end = scaleEnd(high);
  return (
    <span class="price-bar">
      <span
        class="price-range"
        style={{
          insetInlineStart: `${(100 * low) / end}%`,
          inlineSize: `${(100 * (high - low)) / end}%`,
        }}
      />
    </span>
  );
}
