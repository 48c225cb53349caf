import { describe, expect, it } from 'vitest';
import type { FactSheet } from '../../../articles/fact-sheet.ts';
import type { Library } from '../../../articles/library.ts';
import { factSheet } from '../../../articles/make-fact-sheet.ts';
import type { PlacedClaim } from '../../../articles/placed-claim.ts';
import { library } from './shipped.ts';

const sheetOf = (term: string, from: Library = library) => {
  const sheet = factSheet(term, from);
  if (!sheet) throw new Error(`no sheet for ${term}`);
  return sheet;
};

const ids = (placed: PlacedClaim[]) => placed.map(({ claim }) => claim.id);

const outline = (sheet: FactSheet) => ({
  can: sheet.can.length,
  cannot: sheet.cannot.length,
  costs: sheet.costs.map(
    ({ figure, year }) => `${figure.low}-${figure.high} ${figure.unit}, ${year}`,
  ),
  risks: sheet.risks.map(({ risk }) => risk.id),
  contradictions: sheet.contradictions.map(({ topic }) => topic.id),
  ownFindings: sheet.findings.filter(({ own }) => own).map(({ note }) => note.id),
  claims: ids(sheet.claims),
  notCovered: sheet.notCovered.map(({ omission }) => omission.text),
  questions: sheet.questions.length,
});

const nothing = {
  can: 0,
  cannot: 0,
  costs: [],
  risks: [],
  contradictions: [],
  ownFindings: [],
  claims: [],
  notCovered: [],
  questions: 0,
};

describe('a fact sheet', () => {
  it.each([
    ['finasteride', {}],
    ['anagen', {}],
    ['lichen-planopilaris', { ownFindings: ['E07'] }],
    [
      'session',
      {
        cannot: 1,
        costs: ['500-3000 USD, 2022'],
        contradictions: ['sessions'],
        ownFindings: ['E55', 'E60', 'E06', 'E09', 'E54'],
        claims: ['C45', 'C48'],
        questions: 4,
      },
    ],
    [
      'hairline',
      {
        claims: ['C55'],
        notCovered: ['How SMP is removed', 'What happens when hair grays or the loss progresses'],
        questions: 1,
      },
    ],
    [
      'dermis',
      {
        contradictions: ['depth'],
        ownFindings: ['E08', 'E22', 'E04', 'E13'],
        claims: ['C30'],
        questions: 1,
      },
    ],
    [
      'scarring',
      {
        cannot: 1,
        risks: ['scarring', 'any-complication'],
        contradictions: ['complications', 'scarring'],
        ownFindings: ['E21', 'E22', 'E29', 'E23', 'E33'],
        notCovered: ['Late reactions such as granuloma, months or years later'],
        questions: 2,
      },
    ],
    ['shock-loss', { ownFindings: ['E47'], notCovered: ['Shock loss'] }],
    ['norwood-scale', { ownFindings: ['E53'], claims: ['C45'], questions: 1 }],
    ['baricitinib', {}],
  ])('of %s holds what bears on it and no more', (term, expected) => {
    expect(outline(sheetOf(term))).toEqual({ ...nothing, ...expected });
  });

  it('of what the article is about holds the whole article', () => {
    const sheet = sheetOf('smp');
    expect(sheet.isSubject).toBe(true);
    expect(sheet.can).toHaveLength(4);
    expect(sheet.cannot).toHaveLength(3);
    expect(sheet.costs).toHaveLength(1);
    expect(sheet.risks).toHaveLength(9);
    expect(sheet.contradictions).toHaveLength(10);
    expect(sheet.contradictions.flatMap(({ conflicts }) => conflicts)).toHaveLength(62);
    expect(sheet.findings).toHaveLength(88);
    expect(sheet.notCovered).toHaveLength(8);
    expect(sheet.questions).toHaveLength(15);
  });

  it('of the subject leaves out no claim', () => {
    const { can, cannot, costs, risks, contradictions, claims } = sheetOf('smp');
    const shown = new Set(
      ids([
        ...[...can, ...cannot].flatMap((ability) => [...ability.claims, ...ability.against]),
        ...costs.map(({ source }) => source),
        ...risks.flatMap((risk) => risk.claims),
        ...contradictions.flatMap(({ sides }) => sides.flatMap((side) => side.claims)),
        ...claims,
      ]),
    );
    expect(shown.size).toBe(70);
  });

  it('of another name holds the same facts under its own name', () => {
    const { term, can, costs, risks, contradictions, isSubject } = sheetOf('hair-tattoo');
    const smp = sheetOf('smp');
    expect(term.name).toBe('Hair tattoo');
    expect(isSubject).toBe(true);
    expect({ can, costs, risks, contradictions }).toEqual({
      can: smp.can,
      costs: smp.costs,
      risks: smp.risks,
      contradictions: smp.contradictions,
    });
  });

  it('names what its risks are risks of', () => {
    const { subjects, isSubject } = sheetOf('keloid');
    expect([subjects.map(({ name }) => name), isSubject]).toEqual([
      ['Scalp micropigmentation'],
      false,
    ]);
  });

  it('has a subject only where an article speaks of the term', () => {
    expect(sheetOf('minoxidil')).toMatchObject({ subjects: [], articles: [] });
  });

  it('gives the price with unit, year and place', () => {
    const [cost] = sheetOf('smp').costs;
    expect(cost).toMatchObject({
      figure: { low: 500, high: 3000, unit: 'USD', per: 'session' },
      year: 2022,
      source: { section: { short: 'Cost' }, claim: { place: { paragraph: 2, sentence: 2 } } },
    });
  });

  it('gives the words that the article has for a risk, each with its place', () => {
    const infection = sheetOf('infection').risks.find(({ risk }) => risk.id === 'infection');
    expect(infection?.risk.figure).toBeNull();
    expect(
      infection?.words.map(({ text, source }) => [
        text,
        source.section.short,
        source.claim.place.paragraph,
      ]),
    ).toEqual([
      ['very low', 'Intro', 3],
      ['rare', 'What it is', 3],
      ['small', 'Risks', 3],
    ]);
    expect(infection?.notes.map(({ id }) => id)).toEqual(['E22', 'E30', 'E31', 'E32', 'E87']);
  });

  it('sets the two sides of a contradiction against each other, direct ones first', () => {
    const { contradictions } = sheetOf('touch-up');
    expect(
      contradictions.map(({ sides }) =>
        sides.map((side) => ({ text: side.text, claims: ids(side.claims) })),
      ),
    ).toEqual([
      [
        { text: 'It is permanent, with nothing more to pay.', claims: ['C52', 'C53'] },
        { text: 'It fades or changes color and may need refreshing.', claims: ['C22'] },
      ],
    ]);
    const strengths = sheetOf('smp').contradictions.map(({ conflicts }) => conflicts[0]?.strength);
    expect(strengths).toEqual([...Array(9).fill('direct'), 'tension']);
  });

  it('says where the article claims the opposite of what SMP cannot do', () => {
    const grow = sheetOf('hair-regrowth').cannot.find(({ against }) => against.length > 0);
    expect(ids(grow?.against ?? [])).toEqual(['C02', 'C04']);
    expect(grow?.notes.map(({ id }) => id)).toEqual(['E01', 'E14']);
  });

  it('puts findings on the term itself first, then the surest', () => {
    const order = sheetOf('smp').findings.map(({ own, note }) => `${own} ${note.confidence}`);
    expect(order).toEqual([...order].sort((a, b) => rank(a) - rank(b)));
    expect(order[0]).toBe('true high');
  });

  it('of another term keeps to the findings on the term, where there are any', () => {
    const { findings } = sheetOf('infection');
    expect(findings.map(({ note }) => note.id)).toEqual(['E22', 'E30', 'E32', 'E87', 'E31']);
    expect(sheetOf('traction-alopecia').findings.every(({ own }) => !own)).toBe(true);
    expect(sheetOf('traction-alopecia').findings).not.toHaveLength(0);
  });

  it('says how a finding bears on what the article claims', () => {
    const finding = sheetOf('hair-transplant').findings.find(({ note }) => note.id === 'E58');
    expect(finding?.relations.map(({ claim, relation }) => `${claim.id} ${relation}`)).toEqual([
      'C49 refines',
      'C70 supports',
    ]);
  });

  it('is missing for a term that the library lacks', () => {
    expect(factSheet('toupee-glue', library)).toBeUndefined();
  });

  it('exists for every term', () => {
    for (const { id } of library.terms) expect(sheetOf(id).term.id).toBe(id);
  });

  it('leaves the library as it was', () => {
    const before = JSON.stringify(library);
    for (const { id } of library.terms) factSheet(id, library);
    expect(JSON.stringify(library)).toBe(before);
  });

  it('joins what two articles say of one subject', () => {
    const renamed = JSON.stringify(library.articles).replace(/"([CX]\d\d)"/g, '"second-$1"');
    const [first] = library.articles;
    const [second] = JSON.parse(renamed) as Library['articles'];
    if (!first || !second) throw new Error('no article');
    const both = {
      ...library,
      articles: [first, { ...second, id: 'second', published: '2025-03-01' }],
    };
    const sheet = sheetOf('smp', both);
    expect(sheet.articles.map(({ id }) => id)).toEqual([first.id, 'second']);
    expect(sheet.costs.map(({ year }) => year)).toEqual([2022, 2025]);
    expect(sheet.contradictions).toHaveLength(20);
  });
});

/** Place of "own confidence" in the order in which findings are shown. */
function rank(entry: string): number {
  return [
    'true high',
    'true medium',
    'true low',
    'false high',
    'false medium',
    'false low',
  ].indexOf(entry);
}
