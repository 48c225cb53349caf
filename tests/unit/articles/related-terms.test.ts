import { expect, it } from 'vitest';
import { relatedFinder } from '../../../articles/relate-terms.ts';
import { relatedTerms } from '../../../articles/related-terms.ts';
import { library } from './shipped.ts';

const ids = (id: string) => {
  const term = library.terms.find((known) => known.id === id);
  if (!term) throw new Error(`no term ${id}`);
  return relatedTerms(term, library.terms).map((other) => other.id);
};

it.each([
  ['finasteride', ['dht']],
  ['five-alpha-reductase', ['dht', 'finasteride', 'dutasteride']],
  ['baricitinib', ['jak-inhibitors', 'alopecia-areata']],
  ['fut', ['follicular-unit', 'fue']],
])('puts the terms that the text of %s names first', (id, first) => {
  expect(ids(id).slice(0, first.length)).toEqual(first);
});

it.each([
  ['minoxidil', 'oral-minoxidil'],
  ['telogen', 'telogen-effluvium'],
])('sends readers of %s on to a term whose text names it', (id, other) => {
  expect(ids(id)).toContain(other);
});

it.each([
  ['scarring', 'keloid'],
  ['fading', 'touch-up'],
  ['session', 'touch-up'],
])('puts what is said of the same matter next to %s', (id, other) => {
  const term = library.terms.find((known) => known.id === id);
  expect(term && relatedFinder(library.terms)(term, 20)).toContain(other);
});

it('never lists the term itself, nor more than asked for', () => {
  for (const term of library.terms) {
    expect(ids(term.id)).not.toContain(term.id);
    expect(ids(term.id).length).toBeLessThanOrEqual(4);
  }
});

it('passes over terms that are not there', () => {
  const related = { related: ['no-such-term', 'smp'] } as never;
  expect(relatedTerms(related, library.terms)).toEqual([
    { id: 'smp', name: 'Scalp micropigmentation' },
  ]);
});
