import { describe, expect, it } from 'vitest';
import { type LibraryFact, libraryFacts } from '../../../../components/library/library-facts.ts';
import { searchFacts } from '../../../../components/library/search-facts.ts';
import { library, facts as termFacts } from '../../articles/shipped.ts';

const facts = libraryFacts(library, new Map(termFacts.map((known) => [known.term, known])));
const search = searchFacts(facts);
const best = (query: string): LibraryFact | undefined => search(query, 1).hits[0]?.fact;

describe('the search over the library', () => {
  it('finds every fact by its own words', () => {
    const missed = facts.filter(({ text, title }) => {
      const query = (text || title).split(/\s+/).slice(0, 12).join(' ');
      return !search(query, facts.length).hits.some(({ fact }) => fact.text === text);
    });
    expect(missed).toEqual([]);
    // Hundreds of questions to the whole index.
  }, 30_000);

  it.each([
    ['minoxidil', 'term/minoxidil'],
    ['minoxidl', 'term/minoxidil'],
    ['Minoxidíl', 'term/minoxidil'],
    ['infection', 'term/infection'],
    ['norwod scale', 'term/norwood-scale'],
  ])('answers %j with %s first', (query, id) => {
    expect(best(query)?.id).toBe(id);
  });

  it('finds every term by all that it is called', () => {
    const missed = library.terms.flatMap(({ id, alsoCalled }) =>
      alsoCalled.filter(
        (name) => !search(name, 20).hits.some(({ fact }) => fact.id === `term/${id}`),
      ),
    );
    expect(missed).toEqual([]);
  });

  it('answers before a word is complete', () => {
    const ids = search('finast', 5).hits.map(({ fact }) => fact.id);
    expect(ids).toContain('term/finasteride');
  });

  it('asks for all words, and for any where no fact has all', () => {
    const all = search('permanent pigment', facts.length);
    for (const { fact, words } of all.hits) expect(words.size, fact.id).toBeGreaterThan(1);
    expect(search('minoxidil zzzz', 5).hits[0]?.fact.id).toBe('term/minoxidil');
  });

  it.each(['', '   ', '!?', 'zzzzzz'])('answers %j with nothing', (query) => {
    expect(search(query, 5)).toEqual({ hits: [], total: 0 });
  });

  it('names every fact once', () => {
    const ids = facts.filter(({ kind }) => kind !== 'ability').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
