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
