import type { FactSheet } from '../fact-sheet.ts';
import { sourceKinds } from '../source-kinds.ts';
import type { Source } from '../source-schema.ts';
import type { TermFact } from '../term-facts.ts';
import type { TrustRow } from './panel-rows.ts';

const sureness: TermFact['sureness'][] = ['high', 'medium', 'low'];

/** How far what is said of a term can be trusted: by its facts and by its definition, which has a source too. */
export function trustRow(
  { statements, term, articles }: FactSheet,
  facts: readonly TermFact[],
): TrustRow {
  if (statements) return { statements, articles };
  const [best] = facts.filter(({ question }) => question !== 'cost').sort(weightiestFirst);
  return best && weight(best.source) <= weight(term.source)
    ? { best: best.source, sureness: gradeOf(best) }
    : { best: term.source, sureness: undefined };
}

/** How strong the evidence for a fact is; what no medical source says has no grade. */
export const gradeOf = ({ unmedical, sureness }: TermFact): TermFact['sureness'] | undefined =>
  unmedical ? undefined : sureness;

/** Where a source stands among all kinds; the weightiest come first. */
const weight = ({ kind }: Source) => sourceKinds.indexOf(kind);

const yearOf = ({ source: { year } }: TermFact) => (year === 'undated' ? 0 : year);

/** Sources by kind, then by how sure the fact is, then the newest. */
const weightiestFirst = (one: TermFact, other: TermFact): number =>
  weight(one.source) - weight(other.source) ||
  sureness.indexOf(one.sureness) - sureness.indexOf(other.sureness) ||
  yearOf(other) - yearOf(one);
