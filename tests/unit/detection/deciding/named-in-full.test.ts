import { describe, expect, test } from 'vitest';
import { found } from '../lexicon-of-content.ts';

describe('a short name is that of the term where the page names it in full', () => {
  test('fibres of hair', () => {
    const text =
      'Hair building fibres hide thin patches of the scalp.\n\nShake the fibres over thinning hair and pat.';
    expect(found(text)).toContain('fibres → hair-fibers');
  });

  test.each([
    [
      'fibres of cloth',
      'The fibres of this wool are long, and men with hair loss wear it as a hat.',
    ],
    ['a scale', 'My hair loss is a stage of the Norwood scale. We met in NW London.'],
  ])('not where it does not: %s', (_, text) => {
    expect(found(text).filter((one) => /fibre|NW/.test(one))).toEqual([]);
  });
});

describe('a tag is a term with words around it', () => {
  test.each([
    ['that says enough', '#alopeciaawareness', 'alopeciaawareness → hair-loss'],
    ['beside people', 'My scalp is shaved after hair loss. #baldmen', 'baldmen → hair-loss'],
    ['in a trade', 'Scalp tattoo mended. #smprepair', 'smprepair → smp'],
    ['behind people', 'He lost his hair. #malehairunit', 'malehairunit → hair-system'],
    ['with capitals', 'My scalp is shaved after hair loss. #BaldMen', 'BaldMen → hair-loss'],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toContain(expected);
  });

  test.each(['#baldeagle over the bay', '#baldmen won the match', '#smprepair of the server'])(
    'but not in %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});

describe('the words of a kin trade do not speak against SMP', () => {
  test.each([
    'Brows, lashes, lip blush, nails, SMP for thinning hair, waxing.',
    'Salon prices: SMP session on the scalp, manicure, pedicure, facial, lash lift.',
  ])('%s', (text) => {
    expect(found(text)).toContain('SMP → smp');
  });

  test('those of other trades do', () => {
    expect(found('Kernel notes: SMP, mutex, spinlock, cache, one head per core.')).toEqual([]);
  });
});

test('an abbreviation with stops is a mention with its stops', () => {
  expect(found('Scalp micropigmentation costs more. Ask for S.M.P. on your scalp.')).toEqual([
    'Scalp micropigmentation → smp',
    'S.M.P. → smp',
  ]);
  expect(found('A scalp and hair loss, by S. M. Parker.')).toEqual(['hair loss → hair-loss']);
});
