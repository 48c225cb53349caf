import { expect, it } from 'vitest';
import { findTerm } from '../../../articles/index.ts';
import { library } from './shipped.ts';

it.each([
  ['Scalp micropigmentation', 'smp'],
  ['  scalp\u00a0MICRO-pigmentation ', 'smp'],
  ['SMP', 'smp'],
  ['hair transplants', 'hair-transplant'],
  ['Alopecia areata', 'alopecia-areata'],
  ['finasteride', 'finasteride'],
])('finds %j', (name, id) => {
  expect(findTerm(name, library.terms)?.id).toBe(id);
});

it.each([[''], ['   '], ['symmetric multiprocessing'], ['😀'], ['s']])(
  'knows nothing of %j',
  (name) => {
    expect(findTerm(name, library.terms)).toBeUndefined();
  },
);

it('finds every term by its own name', () => {
  for (const term of library.terms) expect(findTerm(term.name, library.terms)?.id).toBe(term.id);
});
