import { describe, expect, it } from 'vitest';
import { riskSectionOf } from '../../../articles/risk-section.ts';
import { sourceGroups } from '../../../articles/source-groups.ts';
import { sourceKinds } from '../../../articles/source-kinds.ts';
import { article, facts, library, sources } from './shipped.ts';

describe('the list of all sources', () => {
  it('has every kind in one group', () => {
    expect(Object.values(sourceGroups).flat().toSorted()).toEqual([...sourceKinds].toSorted());
  });

  it('begins with the newest, and ends with the undated', () => {
    const years = sources.map(({ year }) => (year === 'undated' ? 0 : year));
    expect(years).toEqual(years.toSorted((one, other) => other - one));
    expect(years[0]).toBeGreaterThan(2020);
  });

  it('names each source with all that rests on it', () => {
    for (const { id, notes, facts: ofTerms, terms } of sources)
      expect(notes.length + ofTerms.length + terms.length, id).toBeGreaterThan(0);
    expect(sources.flatMap(({ notes }) => notes).toSorted()).toEqual(
      library.evidence.map(({ id }) => id).toSorted(),
    );
    const named = facts.flatMap(({ term, facts }) =>
      [...new Set(facts.map(({ source }) => source.id))].map((id) => `${id} ${term}`),
    );
    expect(
      sources.flatMap(({ id, facts }) => facts.map((term) => `${id} ${term}`)).toSorted(),
    ).toEqual(named.toSorted());
  });
});

it('the risks of an article belong to the section that tells most of them', () => {
  expect(riskSectionOf(article)).toBe('side-effects');
  expect(riskSectionOf({ ...article, risks: [] })).toBeUndefined();
});
