import type { Measure } from '../facts-schema.ts';
import { groupOf, groupSize } from '../group.ts';
import type { TermFact } from '../term-facts.ts';
import type { Count } from './panel-rows.ts';

/** The fewest people of whom a share is worked out; fewer stay words. */
const fewest = 100;

/** The figure among facts that is to be drawn, as a count out of 100, or undefined where none is or it is under one. */
export function countOf(facts: readonly TermFact[]): Count | undefined {
  for (const { figures, source } of facts) {
    const drawn = figures.find((figure) => figure.drawn);
    const group = drawn && groupOf(drawn.of);
    const share = drawn && shareOf(drawn);
    if (!group || !share || share.affected < 1) continue;
    const { others = false } = drawn;
    return { ...share, base: 100, who: group.who, of: groupSize(group), others, source };
  }
  return undefined;
}

function shareOf(
  figure: Measure,
): Pick<Count, 'affected' | 'what' | 'against' | 'derived'> | undefined {
  const { low, unit, of, against } = figure;
  const isShare = unit.startsWith('%');
  const affected = outOfHundred(low, { isShare, of });
  if (affected === undefined) return undefined;
  const compared = against && outOfHundred(against.low, { isShare, of: against.of });
  // Two rows of as many shapes would deny the difference that the source found.
  if (compared === affected && against?.low !== low) return undefined;
  return {
    affected,
    what: isShare ? unit.slice(1).trim() : unit,
    derived: !isShare,
    against:
      compared === undefined || !against ? undefined : { affected: compared, with: against.with },
  };
}

/** An amount out of 100: a share as it is, a number of people by how many they were. */
function outOfHundred(
  amount: number | null,
  { isShare, of }: { isShare: boolean; of: Measure['of'] },
): number | undefined {
  if (amount === null) return undefined;
  if (isShare) return Math.round(amount);
  const all = groupOf(of)?.all ?? 0;
  return all >= fewest ? Math.round((100 * amount) / all) : undefined;
}

/** Whether a figure can be drawn at all, for the check of the content. */
export const isCountable = (figure: Measure): boolean =>
  figure.low === figure.high && (shareOf(figure)?.affected ?? 0) >= 1;
