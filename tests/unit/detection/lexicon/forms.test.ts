import { describe, expect, test } from 'vitest';
import { found } from '../lexicon-of-content.ts';

const smp = 'scalp micropigmentation → smp';

describe('a term is found however it is written', () => {
  test.each([
    ['in lower case', 'It is scalp micropigmentation.', 'scalp micropigmentation → smp'],
    ['in capitals', 'SCALP MICROPIGMENTATION', 'SCALP MICROPIGMENTATION → smp'],
    ['over a line break', 'scalp\n  micropigmentation', 'scalp\n  micropigmentation → smp'],
    ['with a no-break space', 'scalp\u00a0micropigmentation', 'scalp\u00a0micropigmentation → smp'],
    ['with a soft hyphen', 'scalp micro\u00adpigmentation', 'scalp micro\u00adpigmentation → smp'],
    [
      'with a zero-width space',
      'scalp \u200bmicropigmentation',
      'scalp \u200bmicropigmentation → smp',
    ],
    ['with a hyphen', 'scalp micro-pigmentation', 'scalp micro-pigmentation → smp'],
    ['with a no-break hyphen', 'low\u2011dose, hair\u2011loss', 'hair\u2011loss → hair-loss'],
    ['misspelled', 'scalp micropigmentaion', 'scalp micropigmentaion → smp'],
    ['misspelled in its vowels', 'scalp micropigmintation', 'scalp micropigmintation → smp'],
    ['misspelled as a drug', 'I rub in minoxidl.', 'minoxidl → minoxidil'],
    ['misspelled in another way', 'dutastride 0,5 mg', 'dutastride → dutasteride'],
    ['as a hashtag', 'new #scalpmicropigmentation', 'scalpmicropigmentation → smp'],
    ['in the plural', 'Two hair transplants.', 'hair transplants → hair-transplant'],
    ['with a possessive', "minoxidil's effect", "minoxidil's → minoxidil"],
    ['with a curly possessive', 'minoxidil\u2019s effect', 'minoxidil\u2019s → minoxidil'],
    ['turned round', 'My transplant of hair healed.', 'transplant of hair → hair-transplant'],
    ['of one place', 'A hairline transplant.', 'hairline transplant → hair-transplant'],
    ['cut short', 'He had scalp micropig done.', 'scalp micropig → smp'],
    ['named by its place', 'Visit our SMP clinic.', 'SMP → smp'],
    ['searched for', 'Best SMP near me?', 'SMP → smp'],
    ['with an accent', 'a toupée', 'toupée → hair-system'],
    ['with a Greek letter', 'hair loss and 5α-reductase', '5α-reductase → five-alpha-reductase'],
    [
      'in British spelling',
      'follicular miniaturisation',
      'follicular miniaturisation → miniaturization',
    ],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toContain(expected);
  });
});

describe('a mention is the longest name of one concept', () => {
  test.each([
    [
      'a stage belongs to the scale',
      'Hair loss at Norwood 3 vertex.',
      'Norwood 3 vertex → norwood-scale',
    ],
    ['a range of stages', 'Hair loss at Norwood 2–3.', 'Norwood 2–3 → norwood-scale'],
    ['a short stage', 'My hair loss is NW3V.', 'NW3V → norwood-scale'],
    ['a compound form', 'My hair loss left a bald patch.', 'bald patch → hair-loss'],
    ['not the route', 'low-dose oral minoxidil', 'minoxidil → oral-minoxidil'],
    ['not the role', 'An SMP artist for scalp micropigmentation.', 'SMP → smp'],
    ['not the word before', 'persistent hair loss', 'hair loss → hair-loss'],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toContain(expected);
  });
});

test('a word inside a longer word is no mention', () => {
  expect(found('CONFIG_SMP, DHT22 and minoxidilx beside his hair loss')).toEqual([
    'hair loss → hair-loss',
  ]);
});

test('blocks are parted by blank lines and no term crosses one', () => {
  expect(found('hair\n\nloss')).toEqual([]);
  expect(found(`One.\n\n${'scalp micropigmentation'}`)).toEqual([smp]);
});
