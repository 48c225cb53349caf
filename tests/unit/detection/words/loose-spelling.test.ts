import { describe, expect, it } from 'vitest';
import { createRespelling } from '../../../../detection/words/loose-spelling.ts';

const respellAll = createRespelling(['minoxidil', 'finasteride', 'micropigmentation', 'effluvium']);

function respell(word: string): string | undefined {
  const words = [word];
  respellAll(words);
  return words[0];
}

describe('the spelling of long names', () => {
  it.each([
    ['minoxidl', 'minoxidil'],
    ['minoxidill', 'minoxidil'],
    ['minoxidyl', 'minoxidil'],
    ['finastride', 'finasteride'],
    ['finasterida', 'finasteride'],
    ['micropigmintation', 'micropigmentation'],
    ['micropigmentaion', 'micropigmentation'],
    ['effluvim', 'effluvium'],
  ])('takes %s for %s', (written, meant) => {
    expect(respell(written)).toBe(meant);
  });

  it.each([
    'minoxidil',
    'minoxidils',
    'minoxid',
    'micropigment',
    'effluvia',
    'finasterol',
    'micro',
    '',
  ])('leaves "%s" as it is', (word) => {
    expect(respell(word)).toBe(word);
  });
});
