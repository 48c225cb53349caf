import { describe, expect, it } from 'vitest';
import { headOf } from '../../../../articles/article-head.ts';
import type { Article } from '../../../../articles/article-schema.ts';
import { factSheet } from '../../../../articles/make-fact-sheet.ts';
import { relatedTerms } from '../../../../articles/related-terms.ts';
import { contentVersion, pathOf } from '../../../../articles/shards.ts';
import { unpackSheet } from '../../../../articles/unpack-sheet.ts';
import { answerSheet } from '../../../../entrypoints/shards/answer-sheet.ts';
import { facts as allFacts, article, library } from '../../articles/shipped.ts';
import { builtFile, packageOf } from './package-of.ts';

/** The same value with heads where whole articles stood. */
function withHeads(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (library.articles.includes(value as Article)) return headOf(value as Article);
  if (Array.isArray(value)) return value.map(withHeads);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withHeads(inner)]));
}

async function sheetOf(term: string, content = packageOf().content) {
  const answer = await answerSheet(term, content);
  if ('fault' in answer) throw new Error(`${term}: ${answer.fault}`);
  return unpackSheet(answer.packed);
}

describe('the answer for a term', () => {
  it('is what the whole library gives, for every term', async () => {
    const { content } = packageOf();
    for (const term of library.terms) {
      const { sheet, rows, related, facts, about } = await sheetOf(term.id, content);
      expect(sheet, term.id).toEqual(withHeads(factSheet(term.id, library)));
      expect(related, term.id).toEqual(relatedTerms(term, library.terms));
      const factsOf = (id: string | undefined) => allFacts.find((one) => one.term === id);
      const known = factsOf(term.id) ?? factsOf(term.sameAs) ?? 'none';
      expect(facts, term.id).toEqual(known);
      expect(rows.what, term.id).toBe(term.plain ?? term.definition);
      expect(about).toEqual(library.about);
    }
  });

  it('names a section that several claims stand in as one and the same', async () => {
    const { sheet } = await sheetOf('smp');
    const sections = new Set(sheet.named.map(({ section }) => section));
    expect(sections.size).toBe(new Set(sheet.named.map(({ section }) => section.id)).size);
    expect(sections.size).toBeGreaterThan(1);
  });

  it('takes only the files that it is made of', async () => {
    const { content, reads } = packageOf();
    await sheetOf('minoxidil', content);
    expect(reads).toEqual([
      pathOf.index,
      pathOf.term('minoxidil'),
      pathOf.evidence,
      pathOf.facts('minoxidil'),
      pathOf.answers,
    ]);
  });

  it('reads no file twice', async () => {
    const { content, reads } = packageOf();
    await Promise.all([sheetOf('smp', content), sheetOf('keloid', content)]);
    await sheetOf('smp', content);
    expect(reads).toEqual([...new Set(reads)]);
  });
});

const index = JSON.parse(builtFile(pathOf.index));
const keloid = pathOf.term('keloid');

describe('content that cannot be read', () => {
  it.each<[string, string, Record<string, string | undefined>, string]>([
    ['a term that the index lacks', 'toupee-glue', {}, 'unknown'],
    ['a name that every object has', '__proto__', {}, 'unknown'],
    ['a path in place of a term', '../../manifest', {}, 'unknown'],
    ['a term whose file is missing', 'keloid', { [keloid]: undefined }, 'damaged'],
    ['a file cut short', 'keloid', { [keloid]: builtFile(keloid).slice(0, 200) }, 'damaged'],
    ['another term in its file', 'keloid', { [keloid]: builtFile(pathOf.term('smp')) }, 'damaged'],
    ['one letter changed', 'keloid', { [keloid]: builtFile(keloid).replace('e', 'a') }, 'damaged'],
    ['a broken article', 'keloid', { [pathOf.article(article.id)]: '{}' }, 'damaged'],
    ['broken evidence', 'keloid', { [pathOf.evidence]: 'null' }, 'damaged'],
    ['no index', 'keloid', { [pathOf.index]: undefined }, 'damaged'],
    ['an index that is no JSON', 'keloid', { [pathOf.index]: '<html>' }, 'damaged'],
    ['an index of nothing', 'keloid', { [pathOf.index]: 'null' }, 'damaged'],
    [
      'an index without terms',
      'keloid',
      { [pathOf.index]: `{"version":${contentVersion}}` },
      'damaged',
    ],
    [
      'a version that is not known',
      'keloid',
      { [pathOf.index]: JSON.stringify({ ...index, version: contentVersion + 1 }) },
      'otherVersion',
    ],
  ])('is told apart: %s', async (_, term, changes, fault) => {
    expect(await answerSheet(term, packageOf(changes).content)).toEqual({ fault });
  });

  it('keeps no other term from its sheet', async () => {
    const { content } = packageOf({ [keloid]: '' });
    expect(await answerSheet('keloid', content)).toEqual({ fault: 'damaged' });
    expect((await sheetOf('smp', content)).sheet.term.id).toBe('smp');
  });

  it('costs a term its facts alone where these are what is broken', async () => {
    const { content } = packageOf({ [pathOf.facts('minoxidil')]: '{}' });
    const { facts, sheet } = await sheetOf('minoxidil', content);
    expect(facts).toBe('missing');
    expect(sheet.term.id).toBe('minoxidil');
  });

  it('costs a term its short answers alone where these are what is broken', async () => {
    const { content } = packageOf({ [pathOf.answers]: '{}' });
    const { shortAnswers, sheet } = await sheetOf('smp', content);
    expect(shortAnswers).toEqual([]);
    expect(sheet.term.id).toBe('smp');
  });

  it('is read anew the next time', async () => {
    const { content, changed } = packageOf({ [keloid]: undefined });
    expect(await answerSheet('keloid', content)).toEqual({ fault: 'damaged' });
    changed.delete(keloid);
    expect((await sheetOf('keloid', content)).sheet.term.id).toBe('keloid');
  });
});
