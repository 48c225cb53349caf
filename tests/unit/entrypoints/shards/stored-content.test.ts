import { describe, expect, it } from 'vitest';
import { pathOf } from '../../../../articles/shards.ts';
import { article, library } from '../../articles/shipped.ts';
import { packageOf } from './package-of.ts';

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
