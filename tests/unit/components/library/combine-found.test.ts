import { expect, it } from 'vitest';
import {
  type Found,
  foundByAll,
  foundByAny,
} from '../../../../components/library/combine-found.ts';

const one: Found = new Map([
  [1, { score: 2, words: ['hair'] }],
  [2, { score: 1, words: ['hair'] }],
]);
const two: Found = new Map([
  [2, { score: 3, words: ['loss'] }],
  [3, { score: 1, words: ['loss'] }],
]);

it('keeps what answers every word', () => {
  const words = expect.arrayContaining(['hair', 'loss']);
  expect([...foundByAll([one, two])]).toEqual([[2, { score: 4, words }]]);
  expect([...foundByAll([one])]).toEqual([...one]);
  expect([...foundByAll([one, new Map()])]).toEqual([]);
  expect([...foundByAll([])]).toEqual([]);
});

it('keeps what answers any word', () => {
  const found = foundByAny([one, two]);
  expect([...found.keys()]).toEqual([1, 2, 3]);
  expect(found.get(2)?.score).toBe(4);
});
