import type { FactSheet } from '../fact-sheet.ts';
import { sourceKinds } from '../source-kinds.ts';
import type { TermFact } from '../term-facts.ts';
import type { TrustRow } from './panel-rows.ts';

const sureness: TermFact['sureness'][] = ['high', 'medium', 'low'];

/** How far what is said of a term can be trusted. */
export function trustRow(
  { statements, term, articles }: FactSheet,
  facts: readonly TermFact[],
): TrustRow {
  if (statements) return { statements, articles };
  const [best] = facts.filter(({ question }) => question !== 'cost').sort(weightiestFirst);
  return best
    ? { best: best.source, sureness: gradeOf(best) }
    : { best: term.source, sureness: undefined };
}

/** How strong the evidence for a fact is; what no medical source says has no grade. */
export const gradeOf = ({ unmedical, sureness }: TermFact): TermFact['sureness'] | undefined =>
  unmedical ? undefined : sureness;

const yearOf = ({ source: { year } }: TermFact) => (year === 'undated' ? 0 : year);

/** Sources by kind, then by how sure the fact is, then the newest. */
const weightiestFirst = (one: TermFact, other: TermFact): number =>
  sourceKinds.indexOf(one.source.kind) - sourceKinds.indexOf(other.source.kind) ||
  sureness.indexOf(one.sureness) - sureness.indexOf(other.sureness) ||
  yearOf(other) - yearOf(one);
