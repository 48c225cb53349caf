import { describe, expect, it } from 'vitest';
import { type LibraryPlace, parsePlace } from '../../../../articles/library-place.ts';
import { pathOf } from '../../../../articles/shards.ts';
import { searchLibrary } from '../../../../components/search/search.ts';
import { libraryFiles } from '../../../../entrypoints/shards/library-files.ts';
import { article, facts, library, search } from '../../articles/shipped.ts';
import { findable } from '../../components/search/shipped-search.ts';
import { packageOf } from './package-of.ts';

const placeOf = (fragment: string): LibraryPlace => {
  const place = parsePlace(fragment);
  if (!place) throw new Error(`${fragment} is no place.`);
  return place;
};

const ofArticle = [pathOf.article(article.id), pathOf.evidence];
const factsOf = (source: string) =>
  facts
    .filter((one) => one.facts.some((fact) => fact.source.id === source))
    .map(({ term }) => pathOf.facts(term));
const answer = search.answers.find(({ id }) => id === 'safe');
const factsOfAnswer = new Set(answer?.facts.map(({ term }) => pathOf.facts(term)));

describe('a page of the library', () => {
  it.each<[string, string[]]>([
    ['glossary', []],
    ['glossary/drugs', []],
    ['saved', []],
    ['sources', [pathOf.sources]],
    ['sources/studies', [pathOf.sources]],
    ['sources/none', [pathOf.evidence]],
    ['source/E11', [pathOf.evidence]],
    ['source/gap-0', [pathOf.evidence]],
    ['source/gap-999', [pathOf.evidence, pathOf.sources]],
    [
      'source/msd-manual-alopecia-professional',
      [pathOf.evidence, pathOf.sources, ...factsOf('msd-manual-alopecia-professional')],
    ],
    ['term/minoxidil', [pathOf.term('minoxidil'), pathOf.evidence, pathOf.facts('minoxidil')]],
    ['term/smp', [pathOf.term('smp'), ...ofArticle, pathOf.facts('smp')]],
    ['term/pigment', [pathOf.term('pigment'), ...ofArticle]],
    ['term/none-such', []],
    [`article/${article.id}/cost`, [...ofArticle, pathOf.facts(article.subject)]],
    [`article/${article.id}/cost/C46`, ofArticle],
    [`article/${article.id}/_contradictions`, ofArticle],
    ['article/none-such/cost', [pathOf.evidence]],
    ['answer/safe', [pathOf.answers, ...ofArticle, ...factsOfAnswer]],
    ['answer/none-such', [pathOf.answers]],
    ['visit', [pathOf.article(article.id), pathOf.facts(article.subject)]],
  ])('reads of %s the index and these files alone', async (fragment, paths) => {
    const { content, reads } = packageOf();
    const { isWhole } = await libraryFiles(content).page(placeOf(fragment));
    expect(reads[0]).toBe(pathOf.index);
    expect(reads.slice(1).toSorted()).toEqual(paths.toSorted());
    expect(isWhole).toBe(true);
  });

  it('knows of every term what its own page shows', async () => {
    const files = libraryFiles(packageOf().content);
    for (const term of library.terms) {
      const page = await files.page({ term: term.id });
      expect(page.library.terms).toEqual([term]);
      const known = facts.find((one) => one.term === term.id);
      expect(page.facts.get(term.id)).toEqual(known ?? 'none');
      const claims = [...term.claims, ...term.keyFacts.flatMap((fact) => fact.claims)];
      const read = page.library.articles.flatMap((one) => one.claims.map(({ id }) => id));
      expect(read, term.id).toEqual(expect.arrayContaining(claims));
    }
  });

  it('knows of every answer what it rests on', async () => {
    const files = libraryFiles(packageOf().content);
    for (const { id, notes, claims, facts: named } of search.answers) {
      const page = await files.page({ answer: id });
      expect(page.library.evidence.map((note) => note.id)).toEqual(expect.arrayContaining(notes));
      const read = page.library.articles.flatMap((one) => one.claims.map((claim) => claim.id));
      expect(read).toEqual(expect.arrayContaining(claims));
      for (const { term, at } of named) {
        const known = page.facts.get(term);
        expect(typeof known === 'object' && known.facts[at]).toBeTruthy();
      }
    }
  });

  it.each([
    ['term/smp', pathOf.term('smp')],
    ['term/smp', pathOf.article(article.id)],
    ['sources', pathOf.sources],
    ['sources/none', pathOf.evidence],
    ['source/msd-manual-alopecia-professional', pathOf.sources],
    ['answer/safe', pathOf.answers],
  ])('is there without a damaged file and says so: %s without %s', async (fragment, path) => {
    const page = await libraryFiles(packageOf({ [path]: '{}' }).content).page(placeOf(fragment));
    expect(page).toMatchObject({ isWhole: false, names: { length: library.terms.length } });
  });

  it('lacks the facts alone where these are damaged', async () => {
    const { content } = packageOf({ [pathOf.facts('smp')]: '{}' });
    const page = await libraryFiles(content).page({ term: 'smp' });
    expect(page.facts.get('smp')).toBe('missing');
    expect(page.isWhole).toBe(true);
  });

  it('is not there without the index', async () => {
    const { content } = packageOf({ [pathOf.index]: '' });
    await expect(libraryFiles(content).page({ term: 'smp' })).rejects.toThrow();
  });
});

describe('the search', () => {
  it('reads the index and its own file alone', async () => {
    const { content, reads } = packageOf();
    const found = searchLibrary(await libraryFiles(content).search());
    expect(reads).toEqual([pathOf.index, pathOf.search]);
    expect(found('is it safe', 5)).toEqual(searchLibrary(findable)('is it safe', 5));
  });

  it('cannot be had where its file is damaged', async () => {
    const { content } = packageOf({ [pathOf.search]: '{}' });
    await expect(libraryFiles(content).search()).rejects.toMatchObject({ fault: 'damaged' });
  });
});

describe('the library for paper', () => {
  it('is all of it, the facts included', async () => {
    const whole = await libraryFiles(packageOf().content).whole();
    expect(whole).toMatchObject({ library, isWhole: true });
    expect([...whole.facts.values()]).toEqual(
      library.terms.flatMap(({ id }) => facts.find(({ term }) => term === id) ?? []),
    );
  });
});
