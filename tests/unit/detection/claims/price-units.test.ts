import { describe, expect, test } from 'vitest';
import { claimed, claimedInHtml } from '../lexicon-of-content.ts';

const prices = (sentence: string) =>
  claimed(`Scalp micropigmentation: ${sentence}`).filter((one) => one.includes('→ price'));

describe('what an amount pays for once', () => {
  test.each([
    ['we work for $9 per sq. cm only.', 'area'],
    ['strip scars are £40 per centimetre.', 'area'],
    ['scar (per inch) $70.', 'area'],
    ['each further 5 cm: €90.', 'area'],
    ['a refresh takes a single visit and costs €210.', 'touch-up'],
    ['maintenance: £190 per visit.', 'touch-up'],
    ['renewal after two years £260.', 'touch-up'],
    ['a brush-up is €180.', 'touch-up'],
    ['later corrections cost £150.', 'touch-up'],
    ['touch-ups are free for a year. After that a visit is £120.', 'touch-up'],
    ['it costs £240 every three years or so.', 'touch-up'],
    ['it lasts three years before a £240 top-up.', 'touch-up'],
    ['a session is £310 and most heads need three.', 'session'],
    ['an extra appointment, if you like, costs £220.', 'session'],
    ['they ask £310 a pop.', 'session'],
    ['per-session pricing is $420.', 'session'],
    ['SMP session (two hours) ...... £340.', 'session'],
    ['strip scar, one session of 80 minutes, £390.', 'total'],
    ['the rate for scalps is 95 euros the hour.', 'hour'],
    ['the complete procedure costs £1,900, a scar £400.', 'total'],
    ['we ask £250 for a touch-up, and £1,900 instead of £2,100 for a full head.', 'total'],
  ])('%s', (sentence, unit) => {
    expect(prices(sentence)[unit === 'total' ? prices(sentence).length - 1 : 0] ?? '').toMatch(
      new RegExp(` ${unit}$`),
    );
  });

  test.each([
    ["crown CHF 900.– to 1'100.–", '900 1100 CHF total'],
    ['density od 11 500 Kč', '11500  CZK total'],
    ['the least we charge for a head is $1,800.', '1800  USD total'],
    ['the most we ask for a head is $3,100.', ' 3100 USD total'],
    ['a head is $1,200 + tax.', '1200 1200 USD total'],
  ])('the ends of %s', (sentence, expected) => {
    expect(prices(sentence).map((one) => one.split('price ')[1])).toEqual([expected]);
  });
});

describe('the last unit of several amounts, and units told further away', () => {
  const last = (text: string) => prices(text).at(-1)?.split(' → price ')[1];

  test.each([
    ['maintenance is at your own cost, currently £300 per visit.', '300 300 GBP touch-up'],
    ["your six-week top-up is free. After that it's £120 a visit.", '120 120 GBP touch-up'],
    ['nine studios include touch-ups; the rest ask £300 a go.', '300 300 GBP touch-up'],
    ['your touch-up is free (£275 on any other day).', '275 275 GBP touch-up'],
    ['touch-ups are included in year one, then £150.', '150 150 GBP touch-up'],
    ['a head is £1,650, £400 to freshen it up.', '400 400 GBP touch-up'],
    ['a top-up is £225 for a small area and £375 for the whole head.', '375 375 GBP touch-up'],
    ['a session is £225 for the crown and £375 for a full head.', '375 375 GBP session'],
    ['most come back after 3 years or so and then pay £450.', '450 450 GBP touch-up'],
    ["you'll see me again in 4 or 5 yrs, and I charge £300 for that.", '300 300 GBP touch-up'],
    ['it is practically maintenance-free, and it comes in at £1,950.', '1950 1950 GBP total'],
    ['touch-ups are included, and a full head costs £1,950.', '1950 1950 GBP total'],
    ['SMP – Session 1 (full scalp) · 4 hr · £1,100.', '1100 1100 GBP session'],
    ['SMP next session 2 h £700', '700 700 GBP session'],
    ['first-time trial session: £388', '388 388 GBP session'],
    ['additional sessions £600', '600 600 GBP session'],
    ['4th session £600', '600 600 GBP session'],
    ['£300 per touch-up', '300 300 GBP touch-up'],
    ['top of head 4 h £2,800', '2800 2800 GBP total'],
    ['two sessions, hairline: £1,599', '1599 1599 GBP total'],
  ])('%s', (sentence, expected) => {
    expect(last(sentence)).toBe(expected);
  });

  test.each([
    ['Touch-up', 'touch-up'],
    ['Yearly refresh', 'touch-up'],
    ['Crown and temples', 'total'],
    ['Hairline', 'total'],
  ])('a heading over an amount alone: %s', (heading, unit) => {
    const page = `SMP full head $2,400\n\n${heading}\n\n$500`;
    expect(claimed(page, 'SMP prices').at(-1)).toBe(`$500 → price 500 500 USD ${unit}`);
  });

  test('what follows behind a comma has its own amount', () => {
    expect(
      prices('part line £600, full top £1,800, touch-up £300.').map((one) => one.slice(-8)),
    ).toEqual(['BP total', 'BP total', 'touch-up']);
  });

  test('a further session is no surcharge', () => {
    expect(last('a head is £1,650. Extra session £350.')).toBe('350 350 GBP session');
  });

  test('a heading with a number of sessions makes nothing a price of one', () => {
    const page = 'One or three sessions of SMP\n\nThree sessions, hairline and crown: £1,599';
    expect(claimed(page).at(-1)).toContain('1599 1599 GBP total');
  });
});

describe('an amount that is no price of SMP', () => {
  test.each([
    ['a trifle beside the others', 'it costs $2,900 in all.\n\nThe sketch we make is $60.'],
    ['a charge for something', 'there is a $300 charge for that hour.'],
    ['what somebody may say', 'if somebody tells you $400 for a full head, walk away.'],
    ['another part of the body', 'beard fill $700.'],
  ])('%s', (_, sentence) => {
    expect(prices(sentence).filter((one) => !one.startsWith('$2,900'))).toEqual([]);
  });

  test('a list goes on from another service', () => {
    expect(prices('we also do brows.\n\nBrows $300, retouch $80.')).toEqual([]);
  });

  test('a small amount stays where a part of the head tells why', () => {
    expect(prices('a full head is $2,900.\n\nTemples $600.')).toHaveLength(2);
  });

  test('a column names another service, whatever its row says', () => {
    const page = `<h1>Scalp micropigmentation</h1><table><tr><th></th><th>Lip blush</th><th>SMP</th></tr>
      <tr><th>Whole treatment</th><td>$500</td><td>$2,900</td></tr></table>`;
    expect(claimedInHtml(page).filter((one) => one.includes('→ price'))).toEqual([
      '$2,900 → price 2900 2900 USD total',
    ]);
  });
});

describe('in doubt nothing is read', () => {
  test.each([
    ['of one of something that is no unit', 'strips are £40 per quadrant.'],
    ['of one of something, told before', "scar (per finger's width) $90."],
    ['of one of something in slang', 'it is £280 a shot.'],
    ['of a further piece', 'each additional finger: £90.'],
    ['for clients of before', 'existing clients pay £300.'],
    ['years later', 'after three years it is £300.'],
    ['for a visit, in words that name no unit', 'the sitting with our guest artist £300.'],
    ['for so many square centimetres', 'our introductory price is £90 for 4 x 4 cm.'],
    ['for a scar of a length', 'a scar, 3 inches: £90.'],
  ])('of an amount %s', (_, sentence) => {
    expect(prices(sentence)).toEqual([]);
  });

  test.each([
    'we ask £1,900 a head.',
    '£1,900/client.',
    'each client pays £1,900.',
    'a scar up to 5 cm is £190.',
    'all sessions for £1,900.',
    'it is £1,900 whatever the size.',
  ])('but of what is asked for the whole: %s', (sentence) => {
    expect(prices(sentence)).toHaveLength(1);
  });

  test('of a cell in a column of single visits that no wording of a unit holds', () => {
    const table = (column: string) =>
      `<h1>Scalp micropigmentation</h1><table><tr><th>Zone</th><th>${column}</th></tr><tr><th>Crown</th><td>£300</td></tr></table>`;
    const read = (column: string) =>
      claimedInHtml(table(column)).filter((one) => one.includes('→ price'));
    expect(read('Sitting fee, weekdays')).toEqual([]);
    expect(read('Weekdays')).toHaveLength(1);
  });

  test('beside a number of sessions an amount is a price', () => {
    expect(prices('no more caps.\n\n£980, two appointments, and done.')).toEqual([
      '£980 → price 980 980 GBP total',
    ]);
  });
});

describe('a block of an amount and a time alone is named by the line before it', () => {
  const booked = (name: string) => {
    const page = `<h1>Scalp micropigmentation</h1><p>SMP hairline</p><p>4 h · £900</p><p>${name}</p><p>90 min · £250</p>`;
    return claimedInHtml(page)
      .filter((one) => one.includes('→ price'))
      .at(-1);
  };

  test.each([
    ['SMP session 2 of 3', 'session'],
    ['Touch-up (returning clients)', 'touch-up'],
    ['Crown', 'total'],
    ['It may be that you need a session more.', 'total'],
  ])('%s', (name, unit) => {
    expect(booked(name)).toBe(`£250 → price 250 250 GBP ${unit}`);
  });
});
