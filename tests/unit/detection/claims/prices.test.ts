import { describe, expect, test } from 'vitest';
import { readAmount } from '../../../../detection/claims/amounts.ts';
import { claimed } from '../lexicon-of-content.ts';

const about = (sentence: string) => claimed(`Scalp micropigmentation: ${sentence}`);
const prices = (sentence: string) => about(sentence).filter((one) => one.includes('→ price'));

describe('prices of SMP', () => {
  test.each([
    ['it costs 1.900 € in all.', '1.900 € → price 1900 1900 EUR total'],
    ["a full head is CHF 2'400.", "CHF 2'400 → price 2400 2400 CHF total"],
    ['from £1,250.', 'from £1,250 → price 1250  GBP total'],
    ['up to A$3,200.', 'up to A$3,200 → price  3200 AUD total'],
    ['£1,500 to £2,200.', '£1,500 to £2,200 → price 1500 2200 GBP total'],
    ['between £1,500 and £2,200.', 'between £1,500 and £2,200 → price 1500 2200 GBP total'],
    ['$700 per session.', '$700 per session → price 700 700 USD session'],
    ['R18 500.', 'R18 500 → price 18500 18500 ZAR total'],
    ['about 1200 euros.', 'about 1200 euros → price 1200 1200 EUR total'],
    ['180 € per hour.', '180 € per hour → price 180 180 EUR hour'],
    ['₹1.1–1.4 lakh for the scalp.', '₹1.1–1.4 lakh → price 110000 140000 INR total'],
    ['PKR 90,000.', 'PKR 90,000 → price 90000 90000 PKR total'],
    ['five thousand dollars.', 'five thousand dollars → price 5000 5000 USD total'],
  ])('%s', (sentence, expected) => {
    expect(about(sentence)).toEqual([expected]);
  });

  test.each([
    ['not more than $5,000.', ' 5000 USD total'],
    ['you will never pay more than $3,000.', ' 3000 USD total'],
    ["we don't charge over $900.", ' 900 USD total'],
    ['a crown is never less than $900.', '900  USD total'],
    ['it costs from $900 up to $1,100.', '900 1100 USD total'],
    ['as low as $900.', '900  USD total'],
    ['$900 or more.', '900  USD total'],
    ['$450+ per session.', '450  USD session'],
    ['from around $1,150.', '1150  USD total'],
    ['crown start 15,000 THB.', '15000  THB total'],
    ['crown ¥110,000～', '110000  JPY total'],
    ['a large head can reach $6,800.', ' 6800 USD total'],
  ])('an open end is open at the right side: %s', (sentence, expected) => {
    expect(prices(sentence).map((one) => one.split('price ')[1])).toEqual([expected]);
  });

  test.each([
    ['CAD $1,100-$4,800.', '1100 4800 CAD total'],
    ['$350 AUD.', '350 350 AUD total'],
    ['HK$15,000.', '15000 15000 HKD total'],
    ['in Toronto it costs $1,100.', '1100 1100 CAD total'],
  ])('the code or the place decides which dollar: %s', (sentence, expected) => {
    expect(prices(sentence).map((one) => one.split('price ')[1])).toEqual([expected]);
  });

  test.each([
    ['a threshold', 'treatments under $1,000 are paid on the day.'],
    ['a warning', 'treat any price below $700 as an alarm.'],
    ['instalments', 'or AED 660 × 12.'],
    ['the first of several payments', 'three payments are possible, the first of 800 €.'],
    ['what is paid on booking', 'all three appointments: £400 on booking.'],
    ['what is asked', 'can I get a full head for $800?'],
    ['what is called too much', 'he finds $3,000 too much.'],
  ])('%s is no price: %s', (_, sentence) => {
    expect(prices(sentence)).toEqual([]);
  });

  test('a dollar that may be one of two is not read', () => {
    expect(prices('in Toronto and Sydney it costs $1,100.')).toEqual([]);
  });

  test.each([
    ['per session: $850.', 'session'],
    ['4 sessions @ $850.', 'session'],
    ['each session can cost $400.', 'session'],
    ['a touch-up costs $300.', 'touch-up'],
    ['a touch-up is charged at $240/hour.', 'hour'],
    ['the rate is $28 per square inch.', 'area'],
    ['$400 per zone.', 'area'],
    ['R5 500 a day.', 'unknown'],
    ['the whole treatment: $2,400.', 'total'],
  ])('%s is for one %s', (sentence, unit) => {
    expect(prices(sentence).map((one) => one.split(' ').at(-1))).toEqual([unit]);
  });

  test.each([
    'a £200 deposit is due.',
    'pay £55 a month.',
    'the hair transplant costs £4,000.',
    'finasteride costs £90.',
    'the training course costs £3,000.',
    'he was awarded £9,000 in damages.',
    'a $240 fee is charged if you miss the visit.',
    'visitors get $300 off any procedure of $3,600 or more.',
    'a studio that asks less than £400 is suspiciously cheap.',
    'the industry is worth £60m.',
    'a patch test costs £70.',
    'FUE plus SMP costs £4,750.',
    'gift cards come in $100, $250 and $500.',
    'grafts cost $3 to $12 each.',
    'spread the cost from £99 per month.',
    'refer a friend and get £100 credit.',
    'cancellation less than 48 hours before: £100.',
    'laser removal from £150 per session.',
    'home visits: £150 surcharge.',
    'an extra session is charged at £250 on top.',
    'eyebrow microblading £300.',
  ])('none in "%s"', (sentence) => {
    expect(prices(sentence)).toEqual([]);
  });

  test('a scar of a transplant is a place, not a transplant', () => {
    expect(prices('small FUE scars: $650-$1,050.')).toEqual([
      '$650-$1,050 → price 650 1050 USD total',
    ]);
  });
});

describe('amounts that nobody asks', () => {
  test.each([
    ['nothing', 'it costs £0.'],
    ['a billion', 'it costs £1,000,000,000.'],
    ['a billion in words', 'it costs 1 billion dollars.'],
    ['more at first than at last', 'it costs £2,000 to £1,000.'],
    ['two currencies at once', 'it costs €1,000 USD.'],
    ['a range that is none', 'it costs £1,000-£1,000.'],
  ])('%s', (_, sentence) => {
    expect(prices(sentence)).toEqual([]);
  });

  test.each([
    ['Arabic', 'it costs £١٬٢٥٠.'],
    ['Devanagari', 'it costs £१,२५०.'],
    ['fullwidth', 'it costs £１,２５０.'],
  ])('digits of other scripts are digits: %s', (_, sentence) => {
    expect(prices(sentence).map((one) => one.split('price ')[1])).toEqual(['1250 1250 GBP total']);
  });

  test('thirty prices in a paragraph are thirty prices', () => {
    const many = Array.from({ length: 30 }, (_, at) => `£${1_000 + at} for the crown`);
    expect(prices(`${many.join(', ')}.`)).toHaveLength(30);
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

describe('an amount beside another', () => {
  test('is refused with it where only a comma parts them', () => {
    expect(prices('gift cards come at $100, $250, $500.')).toEqual([]);
  });

  test.each([
    'our prices rise from $2,300 to $2,500 in May.',
    'a head of SMP is over $900 cheaper than a transplant.',
    'if the price is way north of $3,000, walk out.',
    "miss the date without two days' notice and we charge $75.",
    'plus a $100 numbing charge.',
  ])('is no price of SMP where it is a change, a saving, a threshold or a fee: %s', (sentence) => {
    expect(prices(sentence)).toEqual([]);
  });

  test.each([
    ['later touch-ups take one short visit, and cost $230.', '$230 → price 230 230 USD touch-up'],
    [
      'touch-ups are free for a year. After that they cost £180.',
      '£180 → price 180 180 GBP touch-up',
    ],
    ['top-up: 1 200 kr/h in Malmö', '1 200 kr/h → price 1200 1200 SEK hour'],
    [
      'heads go for as little as $1,900 and as much as $6,400.',
      '$1,900 and as much as $6,400 → price 1900 6400 USD total',
    ],
    ['moderate thinning: $700 – $1650', '$700 – $1650 → price 700 1650 USD total'],
    ['clients spend upward of $5,000.', 'upward of $5,000 → price 5000  USD total'],
  ])('is told by what stands before: %s', (sentence, expected) => {
    expect(prices(sentence)).toContain(expected);
  });
});
