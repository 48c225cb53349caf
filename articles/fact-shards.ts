import type { Content } from './content.ts';
import { sourceFinder } from './stored-library.ts';
import type { TermFacts } from './term-facts.ts';

/** The facts by question, a file a term, each with its sources in place so that it is read alone. */
export function factShards({ about, facts, sources }: Content): TermFacts[] {
  const sourceOf = sourceFinder(sources.value.sources);
  return facts.map(({ value }) => ({
    version: about.value.version,
    term: value.term,
    facts: value.facts.map((fact) => ({ ...fact, source: sourceOf(fact.source) })),
    gaps: value.gaps,
  }));
}
