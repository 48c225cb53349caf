import type { Content } from './content.ts';
import type { Source } from './source-schema.ts';

/** A source as the list of all of them has it: with what in the content rests on it. */
export interface ListedSource extends Source {
  /** The notes of what it found, by id. */
  notes: string[];
  /** The terms among whose facts it is named. */
  facts: string[];
  /** The terms of which it gives the definition or a key fact. */
  terms: string[];
}

/** Every source once, the newest first, then by name, the undated last. */
export function listedSources({ sources, evidence, facts, glossary }: Content): ListedSource[] {
  const notesOf = Map.groupBy(evidence.value.notes, ({ source }) => source);
  return sources.value.sources
    .map((source) => {
      const isIt = (one: { source: string | null }) => one.source === source.id;
      return {
        ...source,
        notes: (notesOf.get(source.id) ?? []).map(({ id }) => id),
        facts: facts.filter(({ value }) => value.facts.some(isIt)).map(({ value }) => value.term),
        terms: glossary.value.terms
          .filter((term) => isIt(term) || term.keyFacts.some(isIt))
          .map(({ id }) => id),
      };
    })
    .toSorted((one, other) => yearOf(other) - yearOf(one) || one.by.localeCompare(other.by, 'en'));
}

const yearOf = ({ year }: Source) => (year === 'undated' ? 0 : year);
