import MiniSearch, { type SearchOptions } from 'minisearch';
import type { LibraryFact } from './library-facts.ts';

/** A fact that answers a query, with the words of it that do. */
export interface Hit {
  fact: LibraryFact;
  /** Words in lower case, as they stand in the fact. */
  words: Set<string>;
}

/** Answers a query with the best hits, at most `most` of them, and how many there are. */
export type Search = (query: string, most: number) => { hits: Hit[]; total: number };

/** From this length on, a word may be misspelt: of shorter words a typing error leaves too little. */
const fuzzyFrom = 4;

/** Fewer letters begin words in nearly every fact: then only titles answer. */
const textFrom = 3;

/** The word that is still being typed may be a beginning; the words before it are whole. */
const options: SearchOptions = {
  boost: { title: 2 },
  combineWith: 'AND',
  prefix: (word, index, words) => index === words.length - 1 && word.length > 1,
};

/** Tolerance costs more than all the rest, so it is left for queries that find nothing without it. */
const tolerant: SearchOptions = {
  ...options,
  fuzzy: (word) => (word.length >= fuzzyFrom ? 0.2 : false),
  maxFuzzy: 2,
};

/** Makes facts searchable by the beginnings of words, with some tolerance for typing errors. */
export function searchFacts(facts: LibraryFact[]): Search {
  const names = facts.map(({ kind, title }) => (kind === 'term' ? plain(title) : undefined));
  // Who types a term's name wants the term before what merely speaks of it.
  const boostDocument = (key: number, word: string) => (names[key] === word ? 3 : 1);
  const index = new MiniSearch<LibraryFact & { key: number }>({
    idField: 'key',
    fields: ['title', 'text'],
    extractField: (fact, field) =>
      field === 'text' ? `${fact.text} ${fact.words}` : String(fact[field as 'title']),
    processTerm: plain,
    searchOptions: { boostDocument },
  });
  index.addAll(facts.map((fact, key) => ({ ...fact, key })));
  const find = (query: string) => {
    if (query.length < textFrom) return index.search(query, { ...options, fields: ['title'] });
    for (const way of [options, tolerant, { ...tolerant, combineWith: 'OR' as const }]) {
      const found = index.search(query, way);
      if (found.length > 0) return found;
    }
    return [];
  };
  return (query, most) => {
    const found = find(query);
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
