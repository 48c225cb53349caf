import { describe, expect, it } from 'vitest';
import type { LibraryFact } from '../../../../components/search/library-fact.ts';
import { searchLibrary } from '../../../../components/search/search.ts';
import { library } from '../../articles/shipped.ts';
import { answers, facts, findable, search } from './shipped-search.ts';

/** What a query finds, the short answer aside. */
const found = (query: string, most = 5): LibraryFact[] =>
  search(query, most + 1)
    .hits.map(({ fact }) => fact)
    .filter(({ kind }) => kind !== 'answer');

const isContradicted = ({ verdict }: LibraryFact) => verdict === 'contradicted';

describe('the search over the library', () => {
  it('finds every fact by its own words', () => {
    const missed = facts.filter(({ text, title }) => {
      const query = `${title} ${text}`.split(/\s+/).slice(0, 12).join(' ');
      return !found(query, facts.length).some((fact) => fact.text === text);
    });
    expect(missed).toEqual([]);
  });

  it.each([
    ['minoxidil', 'term/minoxidil'],
    ['minoxidl', 'term/minoxidil'],
    ['Minoxidíl', 'term/minoxidil'],
    ['infection', 'term/infection'],
    ['norwod scale', 'term/norwood-scale'],
  ])('answers %j with %s first', (query, id) => {
    expect(found(query)[0]?.id).toBe(id);
  });

  it('finds every term by all that it is called', () => {
    const missed = library.terms.flatMap(({ id, alsoCalled }) =>
      alsoCalled.filter((name) => !found(name, 20).some((fact) => fact.id === `term/${id}`)),
    );
    expect(missed).toEqual([]);
  });

  it('answers before a word is complete', () => {
    expect(found('finast').map(({ id }) => id)).toContain('term/finasteride');
  });

  it('leaves out words that say nothing of what is sought', () => {
    expect(found('what is the dermis')).toEqual(found('dermis'));
  });

  it('puts what tells of the term that is named before what tells of others', () => {
    for (const { about } of found('side effects of dutasteride', 4))
      expect(about).toContain('dutasteride');
  });

  it('never puts a contradicted statement first', () => {
    const first = facts.filter(isContradicted).flatMap(({ text }) => {
      const [best] = search(text, 1).hits;
      return best && isContradicted(best.fact) ? [text] : [];
    });
    expect(first).toEqual([]);
  });

  it('says of each contradicted statement what others found', () => {
    for (const fact of facts.filter(isContradicted)) expect(fact.judged).toMatch(/\w/);
  });

  it('puts the warning of a regulator before other harms', () => {
    expect(found('baricitinib risks')[0]?.isWarning).toBe(true);
  });

  it.each(['', '   ', '!?', 'how is it'])('answers %j with nothing', (query) => {
    expect(search(query, 5)).toMatchObject({ hits: [], total: 0, unknown: [] });
  });

  it('names words of which nothing is known, beside what is known of the rest', () => {
    expect(search('zzzzzz', 5)).toMatchObject({ total: 0, unknown: ['zzzzzz'] });
    const { hits, unknown } = search('minoxidil zzzzzz', 5);
    expect(unknown).toEqual(['zzzzzz']);
    expect(hits[0]?.fact.id).toBe('term/minoxidil');
  });

  it.each(['parking', 'parks', 'is there parking'])(
    'takes %j for no author of a similar name',
    (query) => {
      const { hits, taken } = search(query, facts.length);
      expect(hits.filter(({ fact }) => /\bPark\b/.test(fact.by))).toEqual([]);
      expect(taken.map(({ typed }) => typed)).toEqual([query.split(' ').at(-1)]);
    },
  );

  it('says of a misspelt word what it was taken for, and of no other', () => {
    expect(search('minoxidl cost', 5).taken).toEqual([{ typed: 'minoxidl', as: 'minoxidil' }]);
    expect(search('minoxidil cost', 5).taken).toEqual([]);
  });

  it.each(['creatine', 'blood donation', 'thyroid'])(
    'takes no word of %j for another that looks a little like it',
    (query) => {
      expect(search(query, 5).taken).toEqual([]);
    },
  );

  it.each([
    ['finastride', 'finasteride'],
    ['dutastride', 'dutasteride'],
    ['alopeica', 'alopecia'],
    ['folicle', 'follicle'],
    ['micropigmentaion', 'micropigmentation'],
    ['transplnt', 'transplant'],
    ['seborhoeic', 'seborrheic'],
  ])('knows %j for what was meant', (typed, as) => {
    expect(search(typed, 5).taken).toEqual([{ typed, as }]);
  });

  const isTold = library.terms.filter(({ id }) =>
    facts.some(({ kind, about }) => kind === 'fact' && about.includes(id)),
  );

  it('begins with no price where two treatments are named and none is asked for', () => {
    const isPrice = ({ answers }: LibraryFact) => answers.includes('cost');
    const priced = isTold.filter(({ id }) =>
      facts.some((fact) => isPrice(fact) && fact.about.includes(id)),
    );
    const pairs = priced.flatMap(({ name }, at) =>
      priced.slice(at + 1).map((other) => `${name} or ${other.name}`),
    );
    expect(pairs.length).toBeGreaterThan(20);
    expect(pairs.filter((query) => found(query, 1).some(isPrice))).toEqual([]);
  });

  it('tells who is pregnant what is told of pregnancy before anything else', () => {
    const warned = isTold.filter(({ id }) =>
      facts.some(
        ({ about, answers, text }) =>
          about[0] === id && answers.includes('not-for') && /pregnan/i.test(text),
      ),
    );
    expect(warned.length).toBeGreaterThan(3);
    for (const { name } of warned)
      for (const query of [`is ${name} safe in pregnancy`, `${name} while pregnant`])
        expect(`${query}: ${found(query, 1)[0]?.text}`).toMatch(/: .*pregnan/i);
  });

  it('tells women what is told of them where they ask whether a drug is safe for them', () => {
    expect(found('is finasteride safe for women')[0]?.text).toMatch(/women/i);
  });

  it.each(['Park', 'Rassman'])('finds what %s says by the whole name', (name) => {
    expect(found(name)[0]?.by).toContain(name);
  });

  it('tells of every statement of an article what others make of it', () => {
    const claims = facts.filter(({ kind }) => kind === 'claim');
    expect(claims.filter(({ judged = '' }) => !/\w/.test(judged))).toEqual([]);
  });

  it('knows no answers where there are none, and finds the rest', () => {
    const bare = searchLibrary({ ...findable, answers: [] });
    expect(bare('is it permanent', 5).hits.map(({ fact }) => fact.kind)).not.toContain('answer');
    expect(bare('minoxidil', 5).hits[0]?.fact.id).toBe('term/minoxidil');
  });

  it('names every fact once', () => {
    const ids = facts.filter(({ kind }) => kind !== 'ability').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the short answers', () => {
  it.each([
    'will finasteride make me impotent',
    'does propecia kill your sex drive',
    'finasteride erection',
  ])('tell of sexual harms where %j asks for them', (query) => {
    const answer = search(query, 1).hits[0]?.fact.answer;
    expect(answer?.text).toMatch(/sexual side effect/);
    expect(answer?.terms).toContain('finasteride');
  });

  it.each([
    ['cost', 'cost'],
    ['does it hurt', 'hurt'],
    ['is it permanent', 'lasts'],
    ['sessions', 'sessions'],
    ['who should wait', 'not-for'],
    ['removal', 'removal'],
    ['MRI', 'mri'],
    ['shower', 'wash'],
    ['women', 'women'],
    ['swimming', 'sport'],
    ['sunbathing', 'sun'],
    ['smp removal cost', 'cost-removal'],
    ['smp for scars', 'hide-scar'],
  ])('answer %j in the first place', (query, id) => {
    expect(search(query, 1).hits[0]?.fact.answer?.id).toBe(id);
  });

  it('are found by each way to ask them, alone and of their subject', () => {
    const missed = library.articles.flatMap(() =>
      answers.flatMap(({ id, asked }) =>
        asked.flatMap((way) =>
          [way, `${way}?`, `SMP ${way}`].filter(
            (query) => search(query, 1).hits[0]?.fact.answer?.id !== id,
          ),
        ),
      ),
    );
    expect(missed).toEqual([]);
  });
});
