import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../../articles/article-outline.ts';
import { makeFindable } from '../../../articles/make-findable.ts';
import {
  type ContentIndex,
  contentVersion,
  type IndexedAnswer,
  pathOf,
  shardsOf,
} from '../../../articles/shards.ts';
import { facts, library, search, sources } from './shipped.ts';

const sumOf = (json: string) => `sum of ${json.length}`;
const shards = new Map(
  shardsOf({ library, facts, search, sources }, sumOf).map(({ path, json }) => [path, json]),
);
const parsed = (path: string) => JSON.parse(shards.get(path) ?? 'null');
const index: ContentIndex = parsed(pathOf.index);

describe('the files of the content', () => {
  it.each([pathOf.answers, pathOf.search])(
    'draw the counts that answers rest on, and none of one side of a comparison (%s)',
    (path) => {
      const { answers = parsed(path) } = parsed(path);
      const drawn = answers.flatMap(({ id, drawn }: IndexedAnswer) =>
        drawn ? [[id, drawn.name, drawn.count.affected, drawn.count.who]] : [],
      );
      expect(drawn).toEqual([
        ['safe', undefined, 10, 'people with any kind of tattoo'],
        ['side-effects', undefined, 10, 'people with any kind of tattoo'],
        ['areata', 'Alopecia areata', 80, 'people with mild loss'],
        ['finasteride-sex', 'Finasteride', 4, 'men'],
      ]);
    },
  );

  it('are an index, one for the evidence, one for the short answers, one for the sources, one for the search, one a term, one for its facts and one an article', () => {
    expect([...shards.keys()].sort()).toEqual(
      [
        pathOf.index,
        pathOf.evidence,
        pathOf.answers,
        pathOf.sources,
        pathOf.search,
        ...library.articles.map(({ id }) => pathOf.article(id)),
        ...library.terms.map(({ id }) => pathOf.term(id)),
        ...facts.map(({ term }) => pathOf.facts(term)),
      ].sort(),
    );
  });

  it('hold the whole library', () => {
    const { notes, gaps } = parsed(pathOf.evidence);
    expect({
      about: index.about,
      articles: index.articles.map(({ id }) => parsed(pathOf.article(id))),
      evidence: notes,
      gaps,
      terms: index.terms.map(({ id }) => parsed(pathOf.term(id))),
    }).toEqual(library);
    expect(facts.map(({ term }) => parsed(pathOf.facts(term)))).toEqual(facts);
    expect(parsed(pathOf.search)).toEqual(makeFindable({ library, facts, search }));
    expect(
      parsed(pathOf.answers).map(({ articles, drawn, ...answer }: IndexedAnswer) => answer),
    ).toEqual(search.answers.map(({ asked, ...answer }) => answer));
  });

  it('are named in the index with the sum of what they hold', () => {
    const listed = [
      [pathOf.evidence, index.evidence],
      [pathOf.answers, index.answers],
      [pathOf.search, index.search],
      [pathOf.sources, index.sources.sum],
      ...index.articles.map(({ id, sum }) => [pathOf.article(id), sum]),
      ...index.terms.map(({ id, sum }) => [pathOf.term(id), sum]),
      ...index.terms.flatMap(({ id, facts }) => (facts ? [[pathOf.facts(id), facts]] : [])),
    ];
    for (const [path = '', sum] of listed) expect(sum, path).toBe(sumOf(shards.get(path) ?? ''));
    expect(listed).toHaveLength(shards.size - 1);
  });

  it('tell their version, all terms by name, group and definition and all articles in outline in the index alone', () => {
    expect(index.version).toBe(contentVersion);
    const named = ({ id, name, alsoCalled, ...rest }: (typeof index.terms)[number]) => ({
      ...{ id, name, alsoCalled, category: rest.category, definition: rest.definition },
    });
    expect(index.terms.map(named)).toEqual(library.terms.map((term) => named(term as never)));
    expect(index.articles.map(({ sum, ...outline }) => outline)).toEqual(
      library.articles.map(outlineOf),
    );
    expect(index.sources.count).toBe(sources.length);
  });
});
