import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { FactsOfTerms } from '../../../articles/page-content.ts';
import type { FactsState, TermFacts } from '../../../articles/term-facts.ts';

/** Carries the facts to everything inside the library. */
export const TermFactsContext = createContext<FactsOfTerms>(new Map());

/** The facts of a term, as far as they are here. */
export const useTermFacts = (term: string): FactsState =>
  useContext(TermFactsContext).get(term) ?? 'none';

/** The facts of several terms, without those that are not here. */
export function useFactsOf(terms: readonly string[]): TermFacts[] {
  const known = useContext(TermFactsContext);
  return terms.flatMap((term) => {
    const facts = known.get(term);
    return typeof facts === 'object' ? [facts] : [];
  });
}
