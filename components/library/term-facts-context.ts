import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Library } from '../../articles/index.ts';
import { type FactsState, termFactsIn } from '../../articles/term-facts.ts';

/** Reads what the package holds of a term by question; unchecked. */
export type ReadFacts = (term: string) => Promise<unknown>;

/** The facts of the terms by question, as far as they have been read. */
export type FactsOfTerms = ReadonlyMap<string, FactsState>;

/** Carries the facts to everything inside the library. */
export const TermFactsContext = createContext<FactsOfTerms>(new Map());

/** The facts of a term, as far as they are here. */
export const useTermFacts = (term: string): FactsState =>
  useContext(TermFactsContext).get(term) ?? 'none';

/** The facts of all terms that have any: on their way at first, then all at once. */
export function useFactsOfTerms(library: Library | undefined, read: ReadFacts): FactsOfTerms {
  const [facts, setFacts] = useState<FactsOfTerms>(new Map());
  useEffect(() => {
    if (!library) return;
    const withFacts = library.terms.filter(({ hasFacts }) => hasFacts);
    setFacts(new Map(withFacts.map(({ id }) => [id, 'coming'])));
    let isLeft = false;
    const reading = withFacts.map(async ({ id }): Promise<[string, FactsState]> => {
      const file = await read(id).catch(() => undefined);
      return [id, termFactsIn(file, id, library.about.version) ?? 'missing'];
    });
    void Promise.all(reading).then((all) => {
      if (!isLeft) setFacts(new Map(all));
    });
    return () => {
      isLeft = true;
    };
  }, [library, read]);
  return facts;
}
