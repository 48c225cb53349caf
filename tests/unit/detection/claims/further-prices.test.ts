import { describe, expect, test } from 'vitest';
import { claimed, claimedInHtml } from '../lexicon-of-content.ts';

const priced = (found: string[]) => found.filter((one) => one.includes('→ price'));

describe('two ends of a range whose currency stands behind the second', () => {
  test.each([
    ['in Oslo, Norway: clients pay between 7 500 and 16 500 kr.', '7500 16500 NOK'],
    ['clients pay between 750 and 1650 dollars.', '750 1650 USD'],
    ['the price lies between 1.200 and 2.400 €.', '1200 2400 EUR'],
  ])('%s', (text, value) => {
    const found = priced(claimed(`Scalp micropigmentation, ${text}`));
    expect(found.map((one) => one.replace(/^.*→ price /, ''))).toEqual([`${value} total`]);
  });

  test('and no other number before an and', () => {
    const found = priced(claimed('Scalp micropigmentation takes 2 visits and 900 dollars.'));
    expect(found.map((one) => one.replace(/^.*→ price /, ''))).toEqual(['900 900 USD total']);
  });
});

test('an ampersand leaves the upper end open as "and" does', () => {
  expect(priced(claimed('Scalp micropigmentation. Alopecia patches $150 & up'))).toEqual([
    '$150 → price 150  USD total',
  ]);
});

test('a column of the second or third visit holds prices of a visit', () => {
  const table =
    '<h1>SMP rates</h1><table><tr><th></th><th>First session</th><th>Second</th><th>3rd</th></tr><tr><th>Hairline</th><td>$500</td><td>$300</td><td>$200</td></tr></table>';
  expect(priced(claimedInHtml(table)).map((one) => one.replace(/^.*→ price /, ''))).toEqual([
    '500 500 USD session',
    '300 300 USD session',
    '200 200 USD session',
  ]);
});

describe('a package with another service is no price of SMP', () => {
  test.each([
    'Platinum<br>Whole head, 3 sessions, plus PRP course and hair care set.</p><p>AED 9,900',
    'Gold<br>Full head in 3 visits and two PRP sessions.</p><p>AED 9,900',
    'Duo<br>Hairline, 2 visits, with microblading of the brows.</p><p>AED 9,900',
  ])('%s', (card) => {
    const html = `<h1>Scalp micropigmentation packages</h1><p>${card}</p>`;
    expect(priced(claimedInHtml(html))).toEqual([]);
  });

  test('but one with a touch-up is', () => {
    const html =
      '<h1>Scalp micropigmentation packages</h1><p>Platinum<br>Whole head, 3 sessions, plus one touch-up.</p><p>AED 9,900</p>';
    expect(priced(claimedInHtml(html))).toHaveLength(1);
  });
});

/** Prices read on a page that names SMP in its title. */
const pricesOf = (html: string) =>
  priced(claimedInHtml(html, 'Prices: scalp micropigmentation and more')).map((one) =>
    one.replace(/^.*→ price /, ''),
  );

describe('work on scars', () => {
  const scars = 'Scar camouflage';
  const menu = (entry: string, ...others: string[]) =>
    `<h3>Paramedical</h3><ul>${[...others, 'Scalp micropigmentation – from $700', entry].map((one) => `<li>${one}</li>`).join('')}</ul>`;
  const own = '700  USD total';

  test('is SMP where the page speaks of no make-up', () => {
    expect(pricesOf(menu(`${scars} – $140 per hour`))).toEqual([own, '140 140 USD hour']);
  });

  test.each([`${scars} – $140 per hour`, `${scars} ........ $140 per hour`, 'Scar cover-up, $140'])(
    'is work of its own among brows and lips: %s',
    (entry) => {
      expect(pricesOf(menu(entry, 'Powder brows – $345', 'Lip blush – $360'))).toEqual([own]);
    },
  );

  test('is SMP there too where the entry names it', () => {
    const entry = 'Scalp micropigmentation on a scar – $400';
    expect(pricesOf(menu(entry, 'Powder brows – $345'))).toEqual([own, '400 400 USD total']);
  });
});

describe('a package whose price stands over what it holds', () => {
  const page = (name: string, holds: string) =>
    `<h2>Packages</h2><h3>Classic – $1,900</h3><p>Full head, 3 sessions</p><h3>${name} – $2,300</h3><p>${holds}</p>`;

  test('is SMP alone where that is', () => {
    expect(pricesOf(page('Full', 'Full head and scars, with a care kit'))).toHaveLength(2);
  });

  test.each(['Classic for him + ombre brows for her', 'Full head plus two rounds of PRP'])(
    'is another one where it holds another treatment: %s',
    (holds) => {
      expect(pricesOf(page('Duo', holds))).toEqual(['1900 1900 USD total']);
    },
  );
});
