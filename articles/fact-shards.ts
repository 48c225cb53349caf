import type { Content } from './content.ts';
import type { StoredFact } from './facts-schema.ts';
import { isMedical } from './source-kinds.ts';
import { sourceFinder } from './stored-library.ts';
import type { TermFact, TermFacts } from './term-facts.ts';

/** The facts by question, a file a term, each with its sources in place so that it is read alone. */
export function factShards({ about, facts, sources }: Content): TermFacts[] {
  const sourceOf = sourceFinder(sources.value.sources);
  const inPlace = (fact: StoredFact): TermFact => {
    const source = sourceOf(fact.source);
    return { ...fact, source, unmedical: fact.question !== 'cost' && !isMedical(source.kind) };
  };
  return facts.map(({ value }) => ({
    version: about.value.version,
    term: value.term,
    facts: value.facts.map(inPlace),
    gaps: value.gaps,
  }));
}
