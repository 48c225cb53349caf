import { describe, expect, it } from 'vitest';
import { createStemSearch } from '../../../../page/text/find-stems.ts';
import { createStemTest } from '../../../../page/text/stems.ts';

const stems = { folded: '\\b(?:alopec|hair\\W*los|fin)', cased: '\\b(?:AT|SMP|TA)' };
const search = createStemSearch(stems);

describe('stems of a text', () => {
  it.each([
    ['Alopecia, finasteride', [0, 10]],
    ['SMP at SMPs, smp', [0, 7]],
    ['define calopecia DATA', []],
    ['-alopecia (hair loss)', [1, 11]],
    ['alo\u00adpecia and \u200bhair \u00adlo\u00adss', [0, 15]],
    ['', []],
  ])('are found in %j where words begin', (text, found) => {
    expect(search.find(text)).toEqual(found);
  });

  it.each([
    ['ouralopecia', [3], [3]],
    ['ouralopecia fin', [3], [3, 12]],
    ['our fin', [4], [4]],
    ['_alopecia', [1], [1]],
    ['our\u00adalopecia', [3], [4]],
    ['ouralo\u00adpecia', [3], [3]],
    ['ourweather', [3], []],
  ])('are found in %j where texts join at %j', (text, joins, found) => {
    expect(search.find(text, joins)).toEqual(found);
  });

  it.each([
    ['ouralopecia', [3]],
    ['alopecia', []],
    ['DATATA', [1, 2, 3, 4]],
    ['our\u00adalopecia', [4]],
    ['definefin', [2, 6]],
  ])('are found inside the words of %j', (text, found) => {
    expect(search.findInside(text)).toEqual(found);
  });
});

it.each([
  ['alopecia', true],
  ['alo\u00adpecia', true],
  ['smp', false],
  ['', false],
])('tells whether %j holds a stem', (text, holds) => {
  expect(createStemTest(stems)(text)).toBe(holds);
});
