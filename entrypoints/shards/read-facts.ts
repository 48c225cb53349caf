import type { FactsOfTerms } from '../../articles/page-content.ts';
import type { FactsState } from '../../articles/term-facts.ts';
import type { StoredContent } from './stored-content.ts';

/** The facts of several terms; those that cannot be read are missing and cost nothing else. */
export async function readFacts(
  terms: readonly string[],
  content: StoredContent,
): Promise<FactsOfTerms> {
  const read = terms.map(async (term) => [term, await factsState(term, content)] as const);
  return new Map(await Promise.all(read));
}

/** The facts of a term; a file of them that cannot be read costs the facts and nothing else. */
export const factsState = (term: string, content: StoredContent): Promise<FactsState> =>
  content.factsOf(term).then(
    (facts) => facts ?? 'none',
    () => 'missing',
  );
