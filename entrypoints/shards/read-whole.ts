import type { PageContent } from '../../articles/page-content.ts';
import { readFacts } from './read-facts.ts';
import type { StoredContent } from './stored-content.ts';

/** Everything, without files that are damaged; the answers and the list of sources, which no paper shows, left out. */
export async function readWhole(content: StoredContent): Promise<PageContent> {
  const [{ terms: names }, whole] = await Promise.all([content.index(), content.whole()]);
  const withFacts = whole.library.terms.filter(({ hasFacts }) => hasFacts);
  const facts = await readFacts(
    withFacts.map(({ id }) => id),
    content,
  );
  return { names, ...whole, facts, answers: [], sources: [] };
}
