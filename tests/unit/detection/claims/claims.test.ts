import { describe, expect, test } from 'vitest';
import { readAmount } from '../../../../detection/claims/find-prices.ts';
import { claimed } from '../lexicon-of-content.ts';

const about = (sentence: string) => claimed(`Scalp micropigmentation: ${sentence}`);

describe('prices of SMP', () => {
  test.each([
    ['it costs 1.900 € in all.', '1.900 € → price 1900 1900 EUR total'],
    ["a full head is CHF 2'400.", "CHF 2'400 → price 2400 2400 CHF total"],
    ['from £1,250.', '£1,250 → price 1250  GBP total'],
    ['up to A$3,200.', 'up to A$3,200 → price  3200 AUD total'],
    ['£1,500 to £2,200.', '£1,500 to £2,200 → price 1500 2200 GBP total'],
    ['$700 per session.', '$700 per session → price 700 700 USD session'],
    ['R18 500.', 'R18 500 → price 18500 18500 ZAR total'],
    ['about 1200 euros.', 'about 1200 euros → price 1200 1200 EUR total'],
    ['180 € per hour.', '180 € per hour → price 180 180 EUR unknown'],
  ])('%s', (sentence, expected) => {
    expect(about(sentence)).toEqual([expected]);
  });

  test.each([
    'a £200 deposit is due.',
    'pay £55 a month.',
    'the hair transplant costs £4,000.',
    'finasteride costs £90.',
    'the training course costs £3,000.',
    'he was awarded £9,000 in damages.',
  ])('none in "%s"', (sentence) => {
    expect(about(sentence)).toEqual([]);
  });
});

test.each([
  ['1.900', 1, 1900],
  ["2'400", 1, 2400],
  ['18 500', 1, 18500],
  ['950,00', 1, 950],
  ['1,250.50', 1, 1250.5],
  ['1.9', 1_000, 1900],
] as const)('the amount %s in units of %i is %d', (written, unit, expected) => {
  expect(readAmount(written, unit)).toBe(expected);
});

describe('sessions and times', () => {
  test.each([
    ['three sessions are usual.', 'three sessions → sessions 3 3'],
    ['two to four short sessions.', 'two to four short sessions → sessions 2 4'],
    ['each session takes 2-3 hours.', '2-3 hours → duration 2 3 hour'],
    ['it lasts four to six years.', 'four to six years → longevity 4 6 year'],
    ['a touch-up every five years.', 'every five years → longevity 5 5 year'],
  ])('%s', (sentence, expected) => {
    expect(about(sentence)).toEqual([expected]);
  });
});

describe('promises', () => {
  test.each([
    ['it is semi-permanent.', 'permanence hedged'],
    ['it is permanent.', 'permanence asserted'],
    ['it fades with time.', 'permanence denied'],
    ['there are no side effects.', 'no-risk asserted'],
    ['it is generally regarded as safe.', 'no-risk hedged'],
    ['it is painless.', 'painless asserted'],
    ["it wasn't painless.", 'painless denied'],
    ['no downtime.', 'no-downtime asserted'],
    ['it does not grow hair.', 'regrows-hair denied'],
    ['it stimulates follicles.', 'regrows-hair asserted'],
  ])('%s', (sentence, expected) => {
    expect(about(sentence).map((one) => one.split(' → ')[1])).toEqual([expected]);
  });

  test('an answer is read with its question', () => {
    expect(claimed('Does SMP hurt? Not at all. My hairline is back.', 'SMP and hair loss')).toEqual(
      ['Not at all → painless asserted'],
    );
  });

  test('a page that is not about SMP makes none', () => {
    expect(claimed('A hair transplant is permanent and painless and costs £4,000.')).toEqual([]);
  });
});
