import type { FactsOfTerms } from '../../articles/page-content.ts';
import type { FactsState } from '../../articles/term-facts.ts';
import type { StoredContent } from './stored-content.ts';

/** The facts of several terms; those that cannot be read are missing and cost nothing else. */
export async function readFacts(
  terms: readonly string[],
  { factsOf }: StoredContent,
): Promise<FactsOfTerms> {
  const stateOf = (term: string): Promise<FactsState> =>
    factsOf(term).then(
      (facts) => facts ?? 'none',
      () => 'missing',
    );
  const read = terms.map(async (term) => [term, await stateOf(term)] as const);
  return new Map(await Promise.all(read));
}
