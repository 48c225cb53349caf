import { libraryFacts } from '../../components/library/library-facts.ts';
import { plain, type Search, searchFacts } from '../../components/library/search-facts.ts';
import type { StoredContent } from '../shards/stored-content.ts';
import type { LookUpHit } from '../stages/messages.ts';

/** The most hits that stand in a panel. */
const most = 3;
/** Hits that are looked through for those. */
const looked = 30;
/** The most signs of a text that is searched for, and of one that is shown. */
const longest = { query: 200, text: 160 };

/** Letters that a word needs to be meant. */
const shortest = 3;

let known: Promise<Search> | undefined;

/** What the library has on a text that names no term, the best first. Statements of an article are left out: they are read
 *  beside what other sources make of them. Nothing where the library cannot be read. */
export async function bestHits(text: string, content: StoredContent): Promise<LookUpHit[]> {
  known ??= makeSearch(content);
  try {
    const search = await known;
    const query = text.slice(0, longest.query);
    const asked = query.split(/[^\p{L}\p{N}]+/u).map(plain);
    return search(query, looked)
      .hits.filter(({ fact: { kind } }) => kind !== 'claim' && kind !== 'contradiction')
      .filter(({ words }) => asked.some((word) => word.length >= shortest && isAmong(word, words)))
      .slice(0, most)
      .map(({ fact: { id, title, text } }) => ({ place: id, title, text: shortened(text) }));
  } catch {
    known = undefined;
    return [];
  }
}

/** Whether a word, or one that begins as it does, is among those found: what was selected is not misspelt. */
const isAmong = (word: string, found: ReadonlySet<string>): boolean =>
  [...found].some((one) => plain(one).startsWith(word));

async function makeSearch(content: StoredContent): Promise<Search> {
  const { library } = await content.whole();
  return searchFacts(libraryFacts(library, new Map()));
}

/** A text cut at a word, with a sign that it goes on. */
function shortened(text: string): string {
  if (text.length <= longest.text) return text;
  return `${text.slice(0, text.lastIndexOf(' ', longest.text))}…`;
}
