import { expect, it } from 'vitest';
import { findTerm, library } from '../../../articles/index.ts';

it.each([
  ['Scalp micropigmentation', 'smp'],
  ['  scalp\u00a0MICRO-pigmentation ', 'smp'],
  ['SMP', 'smp'],
  ['hair transplants', 'hair-transplant'],
  ['Alopecia areata', 'alopecia-areata'],
  ['finasteride', 'finasteride'],
])('finds %j', (name, id) => {
  expect(findTerm(name, library)?.id).toBe(id);
});

it.each([[''], ['   '], ['symmetric multiprocessing'], ['😀'], ['s']])(
  'knows nothing of %j',
  (name) => {
    expect(findTerm(name, library)).toBeUndefined();
  },
);

it('finds every term by its own name', () => {
  for (const term of library.terms) expect(findTerm(term.name, library)?.id).toBe(term.id);
});
