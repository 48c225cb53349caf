import type { Answer } from './answers.ts';
import type { Term } from './glossary-schema.ts';
import { countOf } from './rows/count-of.ts';
import type { Count } from './rows/panel-rows.ts';
import type { TermFacts } from './term-facts.ts';

/** A count that is drawn beside an answer. */
export interface DrawnCount {
  count: Omit<Count, 'source'>;
  /** The term whose count it is; left out where those counted had something else. */
  name?: string;
}

interface Known {
  facts: readonly TermFacts[];
  terms: readonly Term[];
}

/** The first count among the facts that an answer rests on, as a part of that answer; empty where none is drawn, as where the facts tell of several terms: one drawn alone makes the others look harmless. */
export function drawnCount({ facts }: Pick<Answer, 'facts'>, known: Known): { drawn?: DrawnCount } {
  if (new Set(facts.map(({ term }) => term)).size > 1) return {};
  for (const { term, at } of facts) {
    const fact = known.facts.find((one) => one.term === term)?.facts[at];
    const drawn = fact && countOf([fact]);
    if (!drawn) continue;
    const { source: _, ...count } = drawn;
    const name = count.others ? undefined : known.terms.find(({ id }) => id === term)?.name;
    return { drawn: { count, ...(name !== undefined && { name }) } };
  }
  return {};
}
