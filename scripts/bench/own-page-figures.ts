import type { Bench } from './bench.ts';
import { popupCosts } from './popup-cost.ts';
import { searchCost } from './search-cost.ts';
import type { Figure } from './table.ts';

/** The popup from its navigation until it can be used, and keystrokes in the search over 10,000 facts. */
export async function ownPageFigures({ browsers }: Bench): Promise<Figure[]> {
  const { ours: context, extensionId } = browsers;
  const [usable = Number.NaN] = await popupCosts([{ context, extensionId }]);
  const search = searchCost(10_000);
  return [
    { what: 'popup: until usable', value: usable, unit: 'ms', goal: '≤ 100', met: usable <= 100 },
    {
      what: 'search of 10,000 facts: median keystroke',
      value: search.median,
      unit: 'ms',
      goal: '',
    },
    {
      what: 'search of 10,000 facts: slowest keystroke',
      value: search.slowest,
      unit: 'ms',
      goal: '≤ 8',
      met: search.slowest <= 8,
    },
  ];
}
