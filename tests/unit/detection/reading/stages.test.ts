import { describe, expect, test } from 'vitest';
import { detect } from '../../../../detection/detect.ts';
import { claimWords, lexicon } from '../lexicon-of-content.ts';

const stagesIn = (text: string) =>
  detect({ text }, lexicon, claimWords)
    .mentions.filter(({ term }) => term.endsWith('-scale'))
    .map(({ term, stage }) => `${term} ${stage}`);

describe('a mention carries the stage that the text says', () => {
  test.each([
    ['a digit', 'My hair loss is Norwood 3.', 'norwood-scale 3'],
    ['a variant', 'Hair loss at Norwood 3 vertex.', 'norwood-scale 3'],
    ['a Roman numeral', 'Her hair loss is Ludwig II.', 'ludwig-scale 2'],
    ['a word before it', 'Hair loss at Hamilton-Norwood stage V.', 'norwood-scale 5'],
    ['a variant that hangs on its numeral', 'Hair loss at Norwood IIIa.', 'norwood-scale 3'],
    ['a number spelled out', 'Hair loss at Norwood stage four.', 'norwood-scale 4'],
    ['an abbreviation', 'My hair loss is NW6.', 'norwood-scale 6'],
    ['a variant that a hyphen parts from it', 'Hair loss at Ludwig I-4.', 'ludwig-scale 1'],
    ['the same stage twice', 'Hair loss at Norwood 3 to 3 vertex.', 'norwood-scale 3'],
  ])('as %s', (_, text, expected) => {
    expect(stagesIn(text)).toEqual([expected]);
  });

  test.each([
    ['it says none', 'The Norwood scale sorts male hair loss.', 'norwood-scale undefined'],
    ['it leaves open which', 'Hair loss at Norwood 2–3.', 'norwood-scale undefined'],
    ['it says a range', 'Hair loss at Norwood 4 to 6.', 'norwood-scale undefined'],
    ['its range has variants', 'Hair loss at Norwood IIa to Va.', 'norwood-scale undefined'],
  ])('and none where %s', (_, text, expected) => {
    expect(stagesIn(text)).toEqual([expected]);
  });

  test.each([
    ['Norwood', 'Hair loss at Norwood 8 and Norwood 7.', ['norwood-scale 7']],
    ['Ludwig', 'Hair loss at Ludwig IV and Ludwig III.', ['ludwig-scale 3']],
  ])('and never one that %s does not have', (_, text, expected) => {
    expect(stagesIn(text).filter((found) => !found.endsWith('undefined'))).toEqual(expected);
  });
});
