import MiniSearch from 'minisearch';
import type { LibraryFact } from './library-facts.ts';

/** A fact that answers a query, with the words of it that do. */
export interface Hit {
  fact: LibraryFact;
  /** Words in lower case, as they stand in the fact. */
  words: Set<string>;
}

/** Answers a query with the best hits, at most `most` of them, and how many there are. */
export type Search = (query: string, most: number) => { hits: Hit[]; total: number };

/** From this length on, a word may be misspelt: a third of shorter words is too much of them. */
const fuzzyFrom = 4;

/** Makes facts searchable by the beginnings of words, with some tolerance for typing errors. */
export function searchFacts(facts: LibraryFact[]): Search {
  const names = facts.map(({ kind, title }) => (kind === 'term' ? plain(title) : undefined));
  const index = new MiniSearch<LibraryFact & { key: number }>({
    idField: 'key',
    fields: ['title', 'text', 'words'],
    processTerm: plain,
    searchOptions: {
      boost: { title: 2, text: 1.5 },
      prefix: true,
      fuzzy: (term) => (term.length >= fuzzyFrom ? 0.2 : false),
      maxFuzzy: 2,
      combineWith: 'AND',
      // Who types a term's name wants the term before what merely speaks of it.
      boostDocument: (key, word) => (names[key] === word ? 3 : 1),
    },
  });
  index.addAll(facts.map((fact, key) => ({ ...fact, key })));
  return (query, most) => {
    const strict = index.search(query);
    const found = strict.length > 0 ? strict : index.search(query, { combineWith: 'OR' });
    const hits = found.slice(0, most).flatMap(({ id, match }) => {
      const fact = facts[id];
      return fact ? [{ fact, words: new Set(Object.keys(match)) }] : [];
    });
    return { hits, total: found.length };
  };
}

/** A word as it is compared: in lower case, without accents. */
export function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
