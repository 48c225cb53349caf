import { describe, expect, it } from 'vitest';
import type { AnswerRow, Count, PanelRows } from '../../../../../articles/rows/panel-rows.ts';
import type { Source } from '../../../../../articles/source-schema.ts';
import { firstRows } from '../../../../../components/panel/sections/first-rows.ts';

const source = { kind: 'review', year: 2020 } as Source;
const answer = (text: string, count?: Count): AnswerRow => ({
  ...{ text, source, sureness: 'high', count },
});
const share: Count = {
  ...{ affected: 10, base: 100, who: 'people', what: 'better', of: null, against: undefined },
  ...{ others: false, derived: false, source },
};

const bare: PanelRows = {
  ...{ what: 'A treatment.', drawing: undefined, stages: [], warnings: [] },
  ...{ cost: undefined, harms: undefined, works: undefined, notFor: undefined, course: undefined },
  disputed: {},
  trust: { best: source, sureness: 'high' },
};

const long = (words: number) => 'a long answer '.repeat(words).trim();

describe('the rows of a first view', () => {
  it('are all that there are where they fit', () => {
    const rows = {
      ...bare,
      works: answer('Yes.'),
      course: answer('It stays.'),
      notFor: answer('No one.'),
    };
    expect([...firstRows(rows).rows]).toEqual(['works', 'course', 'notFor']);
  });

  it('are at least one, however little room there is', () => {
    const rows = { ...bare, what: long(60), works: answer(long(9)), course: answer('It stays.') };
    expect([...firstRows(rows).rows]).toEqual(['works']);
  });

  it('leave out what would have to be scrolled, but not what fits after it', () => {
    const rows = {
      ...bare,
      ...{
        what: long(20),
        works: answer(long(6)),
        course: answer(long(14)),
        notFor: answer('No one.'),
      },
    };
    expect([...firstRows(rows).rows]).toEqual(['works', 'notFor']);
  });

  it.each([
    ['room', 'A treatment.', true],
    ['none', long(60), false],
  ])('have shares drawn where there is %s', (_, what, counts) => {
    expect(firstRows({ ...bare, what, works: answer('Yes, it does.', share) }).counts).toBe(counts);
  });

  it.each([
    ['draw shares', [], true],
    ['leave shares out for what studies of it counted', [{ affected: 0, all: 43, source }], false],
  ])('%s', (_, met, counts) => {
    const harms = { names: ['a scar'], text: undefined, met, count: undefined, who: { source } };
    const rows = { ...bare, what: long(31), harms, works: answer('Yes, it does.', share) };
    expect(firstRows(rows).counts).toBe(counts);
  });

  it.each([
    ['name', 'A treatment.', true],
    ['leave out', long(60), false],
  ])('%s harms below a warning and beside a count, as there is room', (_, what, names) => {
    const harms = {
      ...{ names: ['an itch'], text: undefined, met: [], count: share, who: { source } },
    };
    const warnings = [{ text: 'Ask first.', boxed: false, source }];
    expect(firstRows({ ...bare, what, harms, warnings }).names).toBe(names);
    expect(firstRows({ ...bare, what, harms }).names).toBe(true);
  });
});
