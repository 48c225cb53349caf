import { describe, expect, it } from 'vitest';
import { pathOf } from '../../../../articles/shards.ts';
import { article, library } from '../../articles/shipped.ts';
import { builtFile, type Package, packageOf } from './package-of.ts';

describe('one part of the content', () => {
  it.each([
    ['a term', pathOf.term('keloid'), ({ content }: Package) => content.term('keloid')],
    [
      'an article',
      pathOf.article(article.id),
      ({ content }: Package) => content.article(article.id),
    ],
    ['the evidence', pathOf.evidence, ({ content }: Package) => content.evidence()],
  ])(
    'is read as it was built, with no file but the index and its own: %s',
    async (_, path, read) => {
      const built = packageOf();
      expect(await read(built)).toEqual(JSON.parse(builtFile(path)));
      expect(built.reads).toEqual([pathOf.index, path]);
      expect(await read(built)).toBeDefined();
      expect(built.reads).toHaveLength(2);
    },
  );

  it.each([
    ['a term', ({ content }: Package) => content.term('no-such-term')],
    ['an article', ({ content }: Package) => content.article('../terms/keloid')],
  ])('is undefined where there is no such thing: %s', async (_, read) => {
    const built = packageOf();
    expect(await read(built)).toBeUndefined();
    expect(built.reads).toEqual([pathOf.index]);
  });

  it('is told as damaged where its file is, and read anew once that is whole again', async () => {
    const built = packageOf({ [pathOf.term('keloid')]: '{"id":' });
    await expect(built.content.term('keloid')).rejects.toMatchObject({ fault: 'damaged' });
    built.changed.delete(pathOf.term('keloid'));
    expect(await built.content.term('keloid')).toMatchObject({ id: 'keloid' });
  });
});

describe('the whole library', () => {
  it('is read as it was checked', async () => {
    expect(await packageOf().content.whole()).toEqual({ library, isWhole: true });
  });

  it.each([
    ['a term', pathOf.term('keloid'), { terms: library.terms.filter(({ id }) => id !== 'keloid') }],
    ['an article', pathOf.article(article.id), { articles: [] }],
    ['the evidence', pathOf.evidence, { evidence: [], gaps: [] }],
  ])('is there without %s whose file is damaged, and says so', async (_, path, rest) => {
    const { content } = packageOf({ [path]: '{}' });
    expect(await content.whole()).toEqual({ library: { ...library, ...rest }, isWhole: false });
  });

  it('cannot be read without the index', async () => {
    const { content } = packageOf({ [pathOf.index]: '' });
    await expect(content.whole()).rejects.toMatchObject({ fault: 'damaged' });
  });
});
