import { describe, expect, test } from 'vitest';
import { sureMentions } from '../../../../detection/deciding/sure-mentions.ts';
import { readForms } from '../../../../detection/reading/read-block.ts';
import { found, lexicon } from '../lexicon-of-content.ts';

const sureIn = (text: string) =>
  sureMentions(readForms(text, lexicon.forms)).map(({ term }) => term);

describe('hair that is lost or planted', () => {
  test.each([
    ['of someone', 'My hair is going. Is a hair transplant any good?'],
    ['of men', 'Baldness in men, and hair transplants.'],
    ['of patients', 'Hair loss was seen in nine patients.'],
    ['beside a medicine', 'Minoxidil for hair loss.'],
    ['of women', 'Thinning hair troubles many women.'],
  ])('is sure without evidence: %s', (_, text) => {
    expect(sureIn(text).length).toBeGreaterThan(0);
  });

  test.each([
    ['a heading', 'Hair transplant prices 2026', 'Hair transplant → hair-transplant'],
    ['a menu', 'Home | Hair loss | Prices | Book', 'Hair loss → hair-loss'],
    ['a sentence', 'There is no approved patch for hair loss.', 'hair loss → hair-loss'],
  ])('is marked by evidence where nobody is spoken of: %s', (_, text, expected) => {
    expect(sureIn(text)).toEqual([]);
    expect(found(text)).toContain(expected);
  });

  test.each([
    ['maize', 'Seedlings of the maize mutant showed hair loss on each root in poor soil.'],
    ['a badger', 'The badger was trapped near its sett; fleas and mites explain the hair loss.'],
    [
      'a violin bow',
      'Rosin dust, a dry bow and hair loss at the frog: the luthier rehairs the violin.',
    ],
    [
      'a mesh',
      'The plug-in does a hair transplant from mesh to mesh: pick vertices, then bake the texture.',
    ],
    ['a mountain', 'The ridge of Baldness Hill lies above the glacier; the trail crosses granite.'],
  ])('is left alone where it is not of people: %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
