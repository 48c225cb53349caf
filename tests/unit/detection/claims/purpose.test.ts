import { describe, expect, test } from 'vitest';
import { claimed, claimedInHtml } from '../lexicon-of-content.ts';

const title = 'Scalp micropigmentation (SMP)';
const prices = (found: string[]) => found.filter((one) => one.includes('→ price'));
const priced = (line: string) =>
  prices(claimed(`SMP at our studio. A full head costs £2,000.\n\n${line}`, title)).slice(1);

describe('an amount is for what the nearest words say', () => {
  test.each([
    ['a deposit', 'To fix the day we ask a deposit, £150.'],
    ['the first of several parts', 'Pay in three: £650 now, £650 in May, £650 in June.'],
    ['a missed visit', 'The fee for a missed date, £80.'],
    ['a visit that is called off', 'Cancel late and it is £60.'],
    ['money that comes back', 'Counselling £33, which returns to you.'],
    ['a credit', 'Book any treatment of £2,000 or more and we put £250 on your account.'],
    ['less to pay', "We'll knock £150 off for nurses."],
    ['a month', '£39 pcm with zero interest.'],
    ['training', 'Learn SMP with us: £3,500 for five days.'],
    ['something to take home', 'Matte lotion £22.'],
    ['travel', 'We refund your train fare up to £60.'],
    ['a night', 'An overnight stay costs £65.'],
    ['another trade', 'Nails £30.'],
    ['another treatment', 'You would pay £7,000 for a transplant.'],
    ['money that is earned', 'Artists earn £60,000 a year.'],
    ['a fine', 'The studio was fined £2,400.'],
    ['a gift', 'The raffle raised £4,200 for charity.'],
    ['a supposition', 'What if it cost £10,000?'],
    ['a warning', 'Never pay £300 for a full head.'],
    ['a thing that nobody knows', 'Gazebo, oak: £900.'],
  ])('%s: %s', (_, line) => {
    expect(priced(line)).toEqual([]);
  });

  test.each([
    ['the full head after the deposit', 'No deposit, the full head is £1,900.', '£1,900'],
    ['SMP beside what is included', 'Visitors: £1,100 for SMP, hotel included.', '£1,100'],
    ['SMP beside its tax', 'The crown is £900 plus VAT.', '£900'],
    ['sessions, whatever follows them', '£3,900 for four sessions, hats are extra.', '£3,900'],
    ['a price that came down', 'Full head £2,400 now £1,950', '£1,950'],
    ['the same price in other money', 'A full head is 950 Euro (39.000 TL).', '39.000 TL'],
    ['a scar of dots', 'FUE dot scars, two sessions: £690.', '£690'],
    ['the second of several', 'First session: £700\nSecond: £500', '£500'],
  ])('%s: %s', (_, line, amount) => {
    expect(priced(line).map((one) => one.split(' → ')[0])).toContain(amount);
  });

  test('a list that SMP leads in may name places', () => {
    expect(priced('What SMP costs in each town:\n\nOslo: 22 000 NOK')).toEqual([
      '22 000 NOK → price 22000 22000 NOK total',
    ]);
  });
});

describe('a bare amount is for what its label says', () => {
  test.each(['Deposit', 'Missed visit', 'Hat', 'Balance', 'Counselling', 'Bridal hair', 'Gazebo'])(
    'none in the row or the card of %s',
    (label) => {
      const row = `<h1>${title}</h1><table><tr><td>Crown</td><td>£850</td></tr>
        <tr><td>${label}</td><td>£160</td></tr></table>`;
      const card = `<h1>${title}</h1><div><h3>Crown</h3><p>£850</p></div>
        <div><h3>${label}</h3><p>£160</p></div>`;
      for (const html of [row, card])
        expect(prices(claimedInHtml(html))).toEqual(['£850 → price 850 850 GBP total']);
    },
  );
});

describe('a table is read with the labels that it has', () => {
  const read = (html: string) => prices(claimedInHtml(`<h1>${title}</h1>\n\n${html}`));

  test.each([
    [
      'no headers, services below each other',
      '<tr><td>SMP</td><td>£900</td></tr><tr><td>Brows</td><td>£300</td></tr>',
      1,
    ],
    [
      'no headers, services side by side',
      '<tr><td>SMP</td><td>Brows</td></tr><tr><td>£900</td><td>£300</td></tr>',
      1,
    ],
    [
      'headers that span columns and rows',
      '<tr><th rowspan="2">Area</th><th colspan="2">SMP</th><th>PRP</th></tr><tr><th>1</th><th>3</th><th>1</th></tr><tr><td>Crown</td><td>£900</td><td>£990</td><td>£200</td></tr>',
      2,
    ],
    [
      'rows of different length and spans beyond its end',
      '<tr><th>SMP</th></tr><tr><td>Crown</td><td>£900</td></tr><tr></tr><tr><td rowspan="9999" colspan="0">Head</td></tr>',
      1,
    ],
  ])('%s', (_, rows, count) => {
    const found = read(`<table>${rows}</table>`);
    expect(found).toHaveLength(count);
    expect(found[0]).toBe('£900 → price 900 900 GBP total');
  });

  test('sixty tables within each other are one price', () => {
    const inner = '<table><tr><td>SMP, crown</td><td>£900</td></tr></table>';
    const deep = Array.from({ length: 60 }).reduce<string>(
      (html) => `<table><tr><td>${html}</td></tr></table>`,
      inner,
    );
    expect(read(deep)).toEqual(['£900 → price 900 900 GBP total']);
  });
});

test('an amount alone is for what the sentence before it names', () => {
  const text = `Scalp micropigmentation (SMP) on a bald head.\n\nClippers that go to 0.2 mm. €69.`;
  expect(claimed(text)).toEqual([]);
});

describe('the column of a table says what its amounts are for', () => {
  const pricesOf = (head: string, ...rows: string[]) => {
    const cells = (row: string, tag: string) =>
      `<tr>${row
        .split('|')
        .map((cell) => `<${tag}>${cell.trim()}</${tag}>`)
        .join('')}</tr>`;
    const body = rows.map((row) => cells(row, 'td')).join('');
    const html = `<p>SMP at our studios.</p><table>${cells(head, 'th')}${body}</table>`;
    return prices(claimedInHtml(html, title)).map((one) => one.split(' → ')[0]);
  };

  test('where its rows are called after towns or studios', () => {
    expect(
      pricesOf(
        'Town | Hairline | Full scalp | Top-up',
        'Gent | €700 | €1,900 | €250',
        'Brugge | €650 | €1,800 | €220',
      ),
    ).toEqual(['€700', '€1,900', '€250', '€650', '€1,800', '€220']);
  });

  test.each(['Price (tax incl.)', 'Price incl. VAT', 'Price (taxes included)'])(
    'though it names the tax: %s',
    (head) => {
      expect(pricesOf(`Area | ${head}`, 'Crown | €900', 'Hairline | €700')).toEqual([
        '€900',
        '€700',
      ]);
    },
  );

  test('but not what is paid in parts', () => {
    expect(
      pricesOf(' | Crown | Full head', 'Fee | €900 | €1,900', 'Four payments | €225 | €475'),
    ).toEqual(['€900', '€1,900']);
  });
});

test.each(['SMP laser removal', 'SMP masterclass in two days', 'Become a certified SMP artist'])(
  'a page on another trade with SMP has no prices of it: %s',
  (other) => {
    expect(prices(claimed('The hairline is £180 per session, a full head £475.', other))).toEqual(
      [],
    );
  },
);
