import { describe, expect, test } from 'vitest';
import { claimed, claimedInHtml } from '../lexicon-of-content.ts';

const lead = 'Scalp micropigmentation from $1,200.\n\n';
const prices = (text: string, title = 'SMP prices') =>
  claimed(lead + text, title)
    .filter((one) => one.includes('→ price'))
    .slice(1)
    .map((one) => one.split(' → price ')[1]);

describe('what is sold beside SMP keeps its price', () => {
  test.each([
    ['a unit names no service', 'Compare: GFC therapy $200 per session.'],
    ['nor do sittings', 'Our GFC package ($900 for 4 sittings) is for growth.'],
    ['nor does a touch-up', 'Brow touch ups within 8 weeks are $120.'],
    ['nor do prices', 'Brow prices start at $350.'],
    ['nor does an area', 'Peels, per area $150.'],
    ['pigment in another place', 'Beard micropigmentation: $350'],
    ['SMP in a beard', 'Beard SMP from $500'],
    ['a tattoo of any size', 'Small tattoo $400'],
    ['what a salon does to a head', 'Braids, full head $450'],
    ['what else it does', 'Laser, whole scalp $450'],
    ['lessons', 'Train with us\n\nRefresher day: $395'],
    ['pigment in lips', 'Lip pigmentation $400'],
    ['a spa for heads', 'Head spa 40 min $360'],
    ['a test', 'A small test behind the ear is $315.'],
    ['an analysis', 'Scalp analysis by microscope $380'],
    ['what is waived', 'A look at your scalp is $380, waived with treatment.'],
    ['what is taken off', 'A drawing of the hairline: $390 (redeemable against your treatment).'],
    ['what a court gives', 'The man was awarded $7,840 by the tribunal.'],
    ['a question on something else', 'Do you do brows?\n\nMy sister does. $400.'],
    ['what it was for', 'There they wanted $4,500, but that was for a transplant.'],
  ])('%s', (_, text) => {
    expect(prices(text)).toEqual([]);
  });

  test.each([
    ['Colour boost for a full head $300', '300 300 USD touch-up'],
    ['Touch-ups are $300.', '300 300 USD touch-up'],
    ['With numbing cream, each session is $450.', '450 450 USD session'],
    ['SMP beside your beard: full head $2,000.', '2000 2000 USD total'],
    ['Do you do brows?\n\nNo.\n\nWhat is a full head?\n\nUsually $2,300.', '2300 2300 USD total'],
    ['A full head, 240 min $2,500', '2500 2500 USD total'],
    ['There I paid $2,100, and that was for a full head.', '2100 2100 USD total'],
  ])('but SMP has its own: %s', (text, price) => {
    expect(prices(text)).toEqual([price]);
  });
});

describe('a touch-up goes with what stands before it', () => {
  const menu = 'Brows $450\n\nLips $500\n\nTouch-up $150\n\n';

  test('with lips on a list of make-up', () => {
    const text = `${menu}Scalp micropigmentation\n\nFull head $2,000\n\nTouch-up $300`;
    const read = claimed(text, 'Brows & scalp').filter((one) => one.includes('→ price'));
    expect(read).toEqual([
      '$2,000 → price 2000 2000 USD total',
      '$300 → price 300 300 USD touch-up',
    ]);
  });
});

describe('the shop of a tattooist that does SMP as well', () => {
  const rates =
    'Rates\n\nFlash, walk-in $120\n\nBlack and grey $200/hr\n\nFull day, 6 hrs $950\n\n';
  const read = (text: string, title: string) =>
    claimed(text, title).filter((one) => one.includes('→ price'));

  test('names SMP where it means it', () => {
    expect(read(`${rates}Scalp micropigmentation, full head $1,900`, 'Heron Tattoo')).toEqual([
      '$1,900 → price 1900 1900 USD total',
    ]);
  });

  test('and speaks of tattoos otherwise', () => {
    const text =
      'How much is a piece?\n\nOur minimum is $80. Larger work goes by the hour at $120.\n\nDoes it hurt?\n\nYes. Ribs most.\n\nDo you do heads?\n\nFor scalp micropigmentation see a specialist.';
    expect(claimed(text, 'FAQ | Heron Tattoo')).toEqual([]);
  });
});

describe('plain prices in words that other things have too', () => {
  test.each([
    ['Full head $2,400 (save $300)', ['2400 2400 USD total']],
    ['Series of 2: $2,600 (you save $200)', ['2600 2600 USD total']],
    ['Both zones: $2,540 (discount of $300 applied)', ['2540 2540 USD total']],
    ['Full head $3,490 now ONLY $2,690', ['3490 3490 USD total', '2690 2690 USD total']],
    ['I never charge extra: you pay $2,500 for the head.', ['2500 2500 USD total']],
    ['SMP hairline + temple points $1,900', ['1900 1900 USD total']],
    ['Hairline restoration – $1,650', ['1650 1650 USD total']],
    ['First cycle $1,950.', ['1950 1950 USD total']],
    ['Premium\n\n$2,900', ['2900 2900 USD total']],
    ['Vaccinated and insured.\n\nFull head $2,900', ['2900 2900 USD total']],
    ['Full head $2,450 (about 2,200 €).', ['2450 2450 USD total', '2200 2200 EUR total']],
    ['Each visit is $450 (€410).', ['450 450 USD session', '410 410 EUR session']],
    ['Our most popular package is $2,400.', ['2400 2400 USD total']],
    ['Full head $2,500, aftercare kit included', ['2500 2500 USD total']],
    ['Full head $2,500 including consultation and aftercare', ['2500 2500 USD total']],
    ['Men: $2,500 / Women: $1,900', ['2500 2500 USD total', '1900 1900 USD total']],
  ])('%s', (text, expected) => {
    expect(prices(text)).toEqual(expected);
  });

  test.each([
    'Loyalty points worth $200',
    'Insurance premium $900',
    'Extra charge $300',
    'You save $300',
    'Full head from a rival $900 (deposit €410).',
  ])('but not: %s', (text) => {
    expect(prices(text).filter((one) => !one?.startsWith('900 900'))).toEqual([]);
  });
});

test('a table that names nothing else is about what the page is about', () => {
  const rows = (first: string) =>
    `<h1>Scalp micropigmentation</h1><p>Wigs are worn by some. A wig costs $1,000.</p>
    <table><tr><th>Stage</th><th>Cost</th></tr><tr><td>${first}</td><td>$1,200</td></tr></table>`;
  const read = (first: string) =>
    claimedInHtml(rows(first), 'SMP prices').filter((one) => one.includes('→ price'));
  expect(read('Norwood 2')).toEqual(['$1,200 → price 1200 1200 USD total']);
  expect(read('Wig')).toEqual([]);
});
