import MiniSearch, { type SearchOptions } from 'minisearch';
import { type Found, foundByAll, foundByAny } from './combine-found.ts';
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

/** Fewer letters begin words in nearly every fact: then only titles and names answer. */
const textFrom = 3;

/** Tolerance costs more than all the rest, so it is left for queries that find nothing without it. */
const tolerance: SearchOptions = {
  fuzzy: (word) => (word.length >= fuzzyFrom ? 0.2 : false),
  maxFuzzy: 2,
};

const tokenize = MiniSearch.getDefault('tokenize') as (text: string) => string[];

/** Makes facts searchable by the beginnings of words, with some tolerance for typing errors. */
export function searchFacts(facts: LibraryFact[]): Search {
  const names = facts.map(({ kind, title }) => (kind === 'term' ? plain(title) : undefined));
  // Who types a term's name wants the term before what merely speaks of it.
  const boostDocument = (key: number, word: string) => (names[key] === word ? 3 : 1);
  const index = new MiniSearch<LibraryFact & { key: number }>({
    idField: 'key',
    fields: ['title', 'names', 'text'],
    extractField: (fact, field) => {
      if (field !== 'title' && field !== 'text') return String(fact[field as 'key' | 'names']);
      // A fact bears the name of its term, which must not make it rival the term itself.
      const title = fact.kind === 'fact' ? '' : fact.title;
      if (field === 'title') return title;
      return [fact.text, fact.words, title === '' ? fact.title : ''].join(' ');
    },
    processTerm: plain,
    searchOptions: { boost: { title: 2, names: 2 }, boostDocument },
  });
  index.addAll(facts.map((fact, key) => ({ ...fact, key })));
  const answer = (word: string, options: SearchOptions): Found =>
    new Map(
      index
        .search(word, options)
        .map(({ id, score, match }) => [id, { score, words: Object.keys(match) }]),
    );
  const wholeWord = remember((word) => answer(word, {}));

  const find = (query: string): Found => {
    const words = tokenize(query).filter(Boolean);
    const last = words.pop();
    if (last === undefined) return new Map();
    const onlyTitles = query.trim().length < textFrom ? { fields: ['title', 'names'] } : {};
    // The word that is still being typed may be a beginning; the words before it are whole.
    const beginning = { prefix: last.length > 1, ...onlyTitles };
    const strict = foundByAll([...words.map(wholeWord), answer(last, beginning)]);
    if (strict.size > 0) return strict;
    const tolerant = [
      ...words.map((word) => answer(word, tolerance)),
      answer(last, { ...beginning, ...tolerance }),
    ];
    const found = foundByAll(tolerant);
    return found.size > 0 ? found : foundByAny(tolerant);
  };
  return (query, most) => {
    const found = [...find(query)].sort(([, one], [, other]) => other.score - one.score);
    const hits = found.slice(0, most).flatMap(([key, { words }]) => {
      const fact = facts[key];
      return fact ? [{ fact, words: new Set(words) }] : [];
    });
    return { hits, total: found.length };
  };
}

/** A word as it is compared: in lower case, without accents. */
export function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Keeps the last few answers: while one types, all words but the last stay as they were. */
function remember(answer: (word: string) => Found): (word: string) => Found {
  const kept = new Map<string, Found>();
  return (word) => {
    const known = kept.get(word) ?? answer(word);
    kept.delete(word);
    kept.set(word, known);
    const [oldest] = kept.keys();
    if (kept.size > 8 && oldest !== undefined) kept.delete(oldest);
    return known;
  };
}
