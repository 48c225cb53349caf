import { searchLibrary } from '../../components/search/search.ts';
import type { Search } from '../../components/search/search-among.ts';
import { stemsIn } from '../../components/search/words.ts';
import type { StoredContent } from '../shards/stored-content.ts';
import type { LookUpHit } from '../stages/messages.ts';

/** The most hits that stand in a panel. */
const most = 3;
/** Hits that are looked through for those. */
const looked = 30;
/** The most signs of a text that is searched for, and of one that is shown. */
const longest = { query: 200, text: 160 };

let known: Promise<Search> | undefined;

/** What the library has on a text that names no term, the best first. Statements of an article are left out: they are read
 *  beside what other sources make of them. Nothing where the library cannot be read. */
export async function bestHits(text: string, content: StoredContent): Promise<LookUpHit[]> {
  known ??= content.search().then(searchLibrary);
  try {
    const search = await known;
    const query = text.slice(0, longest.query);
    const { hits, stems, isPartial } = search(query, looked);
    // What was selected is not misspelt: what only resembles it is not meant.
    if (isPartial || !stemsIn(query).some((stem) => stems.has(stem))) return [];
    return hits
      .filter(({ fact: { kind } }) => kind !== 'claim' && kind !== 'contradiction')
      .slice(0, most)
      .map(({ fact: { id, title, text } }) => ({ place: id, title, text: shortened(text) }));
  } catch {
    known = undefined;
    return [];
  }
}

/** A text cut at a word, with a sign that it goes on. */
function shortened(text: string): string {
  if (text.length <= longest.text) return text;
  return `${text.slice(0, text.lastIndexOf(' ', longest.text))}…`;
}
