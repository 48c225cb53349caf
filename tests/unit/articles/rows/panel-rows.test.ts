import { describe, expect, it } from 'vitest';
import { factSheet } from '../../../../articles/make-fact-sheet.ts';
import { numbersIn } from '../../../../articles/numbers-in.ts';
import { panelRows } from '../../../../articles/rows/make-panel-rows.ts';
import type { PanelRows } from '../../../../articles/rows/panel-rows.ts';
import { outcomeIn } from '../../../../articles/statement-counts.ts';
import { article, facts, library, search } from '../shipped.ts';

function rowsOf(term: string): PanelRows {
  const sheet = factSheet(term, library);
  if (!sheet) throw new Error(`no sheet for ${term}`);
  return panelRows(sheet, facts.find((known) => known.term === term) ?? 'none');
}

const told = <T>(row: T | 'none found' | undefined): T => {
  if (row === undefined || row === 'none found') throw new Error('nothing is told');
  return row;
};

describe('the rows of every term with facts', () => {
  it.each(facts.map(({ term }) => term))(
    'answer what %s asks, or say that none was found',
    (term) => {
      const rows = rowsOf(term);
      const known = facts.find((one) => one.term === term);
      expect(rows.what.length).toBeLessThanOrEqual(100);
      for (const [question, row] of [
        ['works', rows.works],
        ['not-for', rows.notFor],
        ['course', rows.course],
        ['harms', rows.harms],
        ['cost', rows.cost],
      ] as const) {
        const isTold = known?.facts.some((fact) => fact.question === question);
        const isGap = known?.gaps.some((gap) => gap.question === question);
        if (isTold) expect(row, question).toBeTypeOf('object');
        else if (isGap) expect(row, question).toBe('none found');
        else expect(row, question).toBeUndefined();
      }
    },
  );
});

describe('the cost', () => {
  it('of SMP is the range a session, with quotes for the whole in a lane of their own', () => {
    const { figure, who, bands, whole } = told(rowsOf('smp').cost);
    expect(figure).toMatchObject({ low: 500, high: 3000, currency: 'USD', per: 'session' });
    expect(who).toHaveProperty('article.id', article.id);
    expect(bands.map(({ isFigure }) => isFigure)).toEqual([true, false]);
    expect(whole?.quotes).toBeGreaterThan(1);
    expect(whole?.high).toBeGreaterThan(figure.high ?? 0);
  });

  it('of the whole treatment is the same in the short answer to it', () => {
    const { whole } = told(rowsOf('smp').cost);
    const answer = search.answers.find(({ id }) => id === 'cost');
    expect(numbersIn(answer?.text ?? '')).toEqual(
      expect.arrayContaining(numbersIn(`${whole?.low} ${whole?.high}`)),
    );
  });

  it('of a drug is its first price, beside another of the same currency', () => {
    const { figure, bands } = told(rowsOf('finasteride').cost);
    expect(figure).toMatchObject({ low: 10, high: 30, currency: 'USD' });
    expect(bands.map(({ low, high }) => [low, high])).toEqual([
      [10, 30],
      [60, 90],
    ]);
  });

  it('never mixes currencies on a scale', () => {
    expect(told(rowsOf('hair-transplant').cost).bands).toHaveLength(1);
  });
});

describe('what can go wrong', () => {
  it('names what a boxed warning names first, then the gravest', () => {
    const { names } = told(rowsOf('oral-minoxidil').harms);
    expect(names[0]).toBe('fluid around the heart');
    expect(told(rowsOf('finasteride').harms).names[0]).toBe('suicidal thoughts');
    expect(told(rowsOf('finasteride').harms).names.at(-1)).toBe('allergic reactions');
  });

  it('counts a drug against placebo on one denominator', () => {
    expect(told(rowsOf('finasteride').harms).count).toMatchObject({
      affected: 4,
      base: 100,
      against: { affected: 2, with: 'placebo' },
    });
  });

  it('says where others than the term were counted', () => {
    expect(told(rowsOf('smp').harms).count).toMatchObject({ affected: 10, others: true });
    expect(told(rowsOf('hair-transplant').harms).count).toMatchObject({
      affected: 19,
      others: false,
      derived: true,
    });
  });

  it('tells what studies of SMP itself counted before what people with any tattoo met', () => {
    const { met, count, who } = told(rowsOf('smp').harms);
    expect(met.map(({ affected, all }) => [affected, all])).toEqual([
      [0, 43],
      [0, 18],
      [0, 10],
    ]);
    expect(who).toEqual({ source: met[0]?.source });
    expect(count?.others).toBe(true);
  });

  it('is said by who names the first harm, while a count keeps its own source', () => {
    const { names, who, count } = told(rowsOf('hair-transplant').harms);
    const known = facts.find(({ term }) => term === 'hair-transplant');
    const naming = known?.facts.find((fact) => fact.names?.some(({ name }) => name === names[0]));
    expect(who).toEqual({ source: naming?.source });
    expect(count?.source.id).not.toBe(naming?.source.id);
    expect(count?.what).toBe('with any complication');
  });

  it('is an answer of its own where no harm was met', () => {
    expect(told(rowsOf('hair-fibers').harms)).toMatchObject({ names: [], count: undefined });
    expect(told(rowsOf('hair-fibers').harms).text).toBeTruthy();
  });

  it('is warned of above all rows by regulators and labels that they approve alone', () => {
    const warnings = library.terms.flatMap(({ id }) => rowsOf(id).warnings);
    expect(warnings.length).toBeGreaterThan(5);
    expect(new Set(warnings.map(({ source }) => source.kind))).toEqual(
      new Set(['regulator', 'drug label']),
    );
    expect(rowsOf('baricitinib').warnings[0]?.boxed).toBe(true);
  });
});

describe('trust', () => {
  it('counts every statement of an article about the term once', () => {
    const { trust } = rowsOf('smp');
    const counts = 'statements' in trust ? Object.values(trust.statements) : [];
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(article.claims.length);
  });

  it('takes a statement that merely fits or is an opinion for open', () => {
    const verdicts = ['supported', 'refined', 'contradicted', 'consistent', 'opinion'] as const;
    expect(verdicts.map((verdict) => outcomeIn({ verdict }))).toEqual([
      'holdsUp',
      'needsLimits',
      'contradicted',
      'open',
      'open',
    ]);
  });

  it.each([
    ['finasteride', 'regulator'],
    ['prp', 'review'],
    ['dermis', 'medical organization'],
    ['ludwig-scale', 'review'],
    ['sinclair-scale', 'peer reviewed'],
  ])('of %s rests on the weightiest source, a %s', (term, kind) => {
    const { trust } = rowsOf(term);
    expect('best' in trust && trust.best.kind).toBe(kind);
  });
});

describe('rows', () => {
  it('say which drawing belongs to a term, and what each stage looks like', () => {
    expect(rowsOf('norwood-scale')).toMatchObject({ drawing: 'norwood' });
    expect(rowsOf('norwood-scale').stages.map(({ stage }) => stage)).toHaveLength(7);
  });

  it.each([
    ['smp', ['lasts', 'works']],
    ['dermis', ['where']],
    ['finasteride', []],
  ])('of %s hold the disputes %j', (term, of) => {
    expect(Object.keys(rowsOf(term).disputed).sort()).toEqual(of);
  });

  it('of a term of anatomy hold what applies and nothing more', () => {
    const { cost, harms, works, notFor } = rowsOf('epidermis');
    expect({ cost, harms, works, notFor }).toEqual({});
  });
});
