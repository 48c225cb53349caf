import type { CostRange } from '../../articles/cost-range.ts';
import { costSentence } from './cost-sentence.ts';
import { formatMoney } from './formats.ts';
import { scaleEnd } from './scale-end.ts';

/** The price range drawn to scale; nothing is drawn where an end is open. */
export function CostScale({ cost }: { cost: CostRange }) {
  const { low, high, unit } = cost.figure;
  if (low === null || high === null) return null;
  const end = scaleEnd(high);
  const share = (amount: number) => `${(100 * amount) / end}%`;
  return (
    <div class="scale" role="img" aria-label={costSentence(cost)}>
      <div class="scale-track">
        <div
          class="scale-range"
          style={{ insetInlineStart: share(low), inlineSize: share(high - low) }}
        />
      </div>
      <div class="scale-labels">
        {[0, low, high, end].map((amount) => (
          <span key={amount} class="scale-label" style={{ '--at': share(amount) }}>
            {formatMoney(amount, unit)}
          </span>
        ))}
      </div>
    </div>
  );
}
