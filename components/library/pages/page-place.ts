import { type PartName, partNamed } from '../../../articles/article-parts.ts';
import { groupOf, type LibraryPlace } from '../../../articles/library-place.ts';
import type { IndexedTerm } from '../../../articles/shards.ts';

/** Where Back leads when the page was the first to be opened; undefined is the front page. */
export function placeAbove(
  place: LibraryPlace,
  names: readonly IndexedTerm[],
): LibraryPlace | undefined {
  if ('article' in place) {
    const { article, section, claim } = place;
    return claim && section && hasOwnPages(section) ? { article, section } : undefined;
  }
  if ('group' in place) return { part: 'glossary' };
  if ('source' in place || 'sources' in place) return { part: 'sources' };
  if ('term' in place) {
    if (place.at === notesOfTerm) return { term: place.term };
    const term = names.find(({ id }) => id === place.term);
    return term ? { group: groupOf(term.category) } : { part: 'glossary' };
  }
  return undefined;
}

/** The address part that, behind a term, names what other sources found on it. */
export const notesOfTerm = 'notes';

/** Parts whose entries are short enough to stand on one page; the entries of all others have pages of their own. */
const onOnePage: readonly PartName[] = ['contradictions', 'abilities', 'derived'];

/** Whether the entries of a section or part of an article have pages of their own. */
export function hasOwnPages(section: string): boolean {
  const part = partNamed(section);
  return part === undefined || !onOnePage.includes(part);
}
