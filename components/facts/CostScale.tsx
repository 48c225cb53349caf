import type { CostRange } from '../../articles/cost-range.ts';
import { costSentence } from './cost-sentence.ts';
import { formatMoney } from './formats.ts';
import { PriceBar } from './PriceBar.tsx';
import { scaleEnd } from './scale-end.ts';

/** The price range drawn to scale, with a sentence that says the same. */
export function CostScale({ cost }: { cost: CostRange }) {
  const { low, high, unit } = cost.figure;
  const end = scaleEnd(high);
  return (
    <div class="scale" role="img" aria-label={costSentence(cost)}>
      <PriceBar figure={cost.figure} />
      <div class="scale-labels">
        {[0, low, high, end].map((amount) => (
          <span key={amount} class="scale-label" style={{ '--at': `${(100 * amount) / end}%` }}>
            {formatMoney(amount, unit)}
          </span>
        ))}
      </div>
    </div>
  );
}
