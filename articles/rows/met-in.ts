import type { Measure } from '../facts-schema.ts';
import { groupOf } from '../group.ts';
import type { TermFact } from '../term-facts.ts';
import type { Met } from './panel-rows.ts';

/** The studies among facts that counted who met a harm among people who had the term itself, the largest first. */
export const metIn = (facts: readonly TermFact[]): Met[] =>
  facts
    .flatMap(({ figures, source }) =>
      figures.flatMap((figure) => {
        const counted = figure.met && peopleOf(figure);
        return counted ? [{ ...counted, source }] : [];
      }),
    )
    .sort((one, other) => other.all - one.all);

/** How many people a figure counts of how many, or undefined where it is no such count. */
export function peopleOf({ low, high, unit, of }: Measure): Omit<Met, 'source'> | undefined {
  const all = groupOf(of)?.all;
  const isCount = low !== null && low === high && !unit.startsWith('%');
  return isCount && all !== undefined && low <= all ? { affected: low, all } : undefined;
}
