import type { Library } from '../../articles/index.ts';
import type { FactsOfTerms } from './term-facts-context.ts';

/** How many different sources the library names, the facts that have been read included. */
export function sourcesOf({ evidence, terms }: Library, facts: FactsOfTerms): number {
  const known = [...facts.values()].flatMap((state) =>
    typeof state === 'string' ? [] : state.facts,
  );
  const entries = [...evidence, ...terms, ...terms.flatMap(({ keyFacts }) => keyFacts), ...known];
  // Across files a source has no id that holds for all of them.
  return new Set(entries.flatMap(({ source }) => (source ? [`${source.title} ${source.by}`] : [])))
    .size;
}
