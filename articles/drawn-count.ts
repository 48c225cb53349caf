import type { TermId } from '../detection/types.ts';
import type { Answer } from './answers.ts';
import { countOf } from './rows/count-of.ts';
import type { Count } from './rows/panel-rows.ts';
import type { FactsState } from './term-facts.ts';

/** A count that is drawn beside an answer. */
export interface DrawnCount {
  /** The term whose count it is; undefined where those counted had something else. */
  term: TermId | undefined;
  count: Omit<Count, 'source'>;
}

/** The first count among the facts that an answer rests on, as far as they have been read; undefined where none is drawn. */
export function drawnCount(
  { facts }: Pick<Answer, 'facts'>,
  known: ReadonlyMap<string, FactsState>,
): DrawnCount | undefined {
  for (const { term, at } of facts) {
    const state = known.get(term);
    const fact = typeof state === 'object' ? state.facts[at] : undefined;
    const drawn = fact && countOf([fact]);
    if (!drawn) continue;
    const { source: _, ...count } = drawn;
    return { term: count.others ? undefined : term, count };
  }
  return undefined;
}
