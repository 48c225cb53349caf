import { describe, expect, test } from 'vitest';
import { claimedInHtml } from '../lexicon-of-content.ts';

const lead = '<h1>Scalp micropigmentation (SMP) for bald heads</h1>\n\n';
const read = (html: string) => claimedInHtml(lead + html);

describe('a price is told by its labels', () => {
  test('by the column, where treatments stand side by side', () => {
    const html = `<table><tr><th></th><th>SMP</th><th>FUE transplant</th></tr>
      <tr><td>Price</td><td>$1,900</td><td>$5,500</td></tr></table>`;
    expect(read(html)).toEqual(['$1,900 → price 1900 1900 USD total']);
  });

  test('by the row, where treatments stand below each other', () => {
    const html = `<table><tr><th>Treatment</th><th>Price</th></tr>
      <tr><td>FUE</td><td>$5,500</td></tr><tr><td>SMP</td><td>$1,900</td></tr></table>`;
    expect(read(html)).toEqual(['$1,900 → price 1900 1900 USD total']);
  });

  test('by a row over others', () => {
    const html = `<table><tr><th colspan="2">Skin needling</th></tr><tr><td>Scalp</td><td>$690</td></tr>
      <tr><th colspan="2">Scalp micropigmentation</th></tr><tr><td>All over</td><td>$3,000</td></tr></table>`;
    expect(read(html)).toEqual(['$3,000 → price 3000 3000 USD total']);
  });

  test.each([
    ['Scalp micropigmentation session', '$700 → price 700 700 USD session'],
    ['SMP colour boost', '$700 → price 700 700 USD touch-up'],
  ])('by what its row says that it pays for: %s', (row, expected) => {
    const html = `<table><tr><th>Service</th><th>Price</th></tr><tr><td>${row}</td><td>$700</td></tr></table>`;
    expect(read(html)).toEqual([expected]);
  });

  test('in a column of single visits, under a caption that leaves out tax', () => {
    const html = `<table><caption>Tax extra</caption><tr><th>Area</th><th>1 time</th><th>2 times</th></tr>
      <tr><td>Crown</td><td>$550</td><td>$950</td></tr></table>`;
    expect(read(html)).toEqual([
      '$550 → price 550 550 USD session',
      '$950 → price 950 950 USD total',
    ]);
  });

  test('but not where the row tells how long a guarantee runs, which promises one', () => {
    const html = `<table><tr><th></th><th>SMP, crown</th></tr><tr><td>Guarantee</td><td>12 months</td></tr></table>`;
    expect(read(html)).toEqual(['12 months → guaranteed asserted']);
  });

  test('under the name of a package, on a page whose title names SMP and that names nothing else', () => {
    const html = `<h3>Essential</h3><p>Receding hairline</p><p>$900</p>
      <h3>Signature</h3><p>Full head</p><p>$1,900</p>`;
    expect(claimedInHtml(html, 'SMP packages')).toEqual([
      '$900 → price 900 900 USD total',
      '$1,900 → price 1900 1900 USD total',
    ]);
  });

  test('by a service behind its code, in money that the page names once', () => {
    const html = `<p>All prices in lei (RON), with VAT.</p><table><caption>Price list</caption><tr><th>Code</th><th>Service</th><th>Visits</th><th>Price</th></tr>
      <tr><td>S1</td><td>SMP, hairline</td><td>2–3</td><td>1.600</td></tr><tr><td>S2</td><td>SMP, full head</td><td>3</td><td>from 4.200</td></tr>
      <tr><td>X1</td><td>Brows</td><td>1</td><td>900</td></tr></table>`;
    expect(read(html).filter((one) => one.includes('price'))).toEqual([
      '1.600 → price 1600 1600 RON total',
      'from 4.200 → price 4200  RON total',
    ]);
  });

  test('by low and high amounts beside stages', () => {
    const html = `<table><tr><th>Stage</th><td>NW2</td><td>NW3–4</td></tr><tr><th>Low</th><td>$800</td><td>$1,500</td></tr>
      <tr><th>High</th><td>$1,600</td><td>$2,600</td></tr></table>`;
    expect(read(html).map((one) => one.split(' ')[0])).toEqual([
      '$800',
      '$1,500',
      '$1,600',
      '$2,600',
    ]);
  });

  test('by a currency in brackets over its column', () => {
    const html = `<table><tr><th>SMP</th><th>First treatment (PLN)</th><th>Follow-up (PLN)</th></tr>
      <tr><td>Whole head</td><td>3 600</td><td>1 000</td></tr><tr><td>Scar up to 10 cm</td><td>900</td><td>300</td></tr></table>`;
    expect(read(html)).toEqual([
      '3 600 → price 3600 3600 PLN total',
      '1 000 → price 1000 1000 PLN touch-up',
      '900 → price 900 900 PLN total',
      '300 → price 300 300 PLN touch-up',
    ]);
  });

  test('but a number is no amount where the page names two currencies, or none', () => {
    const table =
      '<table><tr><th>Area</th><th>Price</th></tr><tr><td>SMP, crown</td><td>1.600</td></tr></table>';
    expect(read(table)).toEqual([]);
    expect(read(`<p>All prices in PLN.</p><p>Amounts in EUR on request.</p>${table}`)).toEqual([]);
  });

  test('by a cell that spans rows', () => {
    const html = `<table><tr><td rowspan="2">SMP</td><td>Crown</td><td>£850</td></tr><tr><td>Hairline</td><td>£650</td></tr>
      <tr><td rowspan="2">Brows</td><td>Powder</td><td>£300</td></tr><tr><td>Hairstrokes</td><td>£320</td></tr></table>`;
    expect(read(html)).toEqual([
      '£850 → price 850 850 GBP total',
      '£650 → price 650 650 GBP total',
    ]);
  });

  test('by the table around its table', () => {
    const html = `<table><tr><td>SMP</td><td><table><tr><td>Crown</td><td>£850</td></tr></table></td></tr>
      <tr><td>Brows</td><td><table><tr><td>First visit</td><td>£300</td></tr></table></td></tr></table>`;
    expect(read(html)).toEqual(['£850 → price 850 850 GBP total']);
  });

  test('by the title of its card', () => {
    const html = `<div><h3>Powder brows</h3><p>£480</p></div><div><h3>Scalp micropigmentation</h3><p>£900</p></div>`;
    expect(read(html)).toEqual(['£900 → price 900 900 GBP total']);
  });

  test('by the term of a list', () => {
    const html = '<dl><dt>Lip blush</dt><dd>£520</dd><dt>SMP, crown</dt><dd>£900</dd></dl>';
    expect(read(html)).toEqual(['£900 → price 900 900 GBP total']);
  });

  test('by the question that unfolds it', () => {
    const html = `<details open><summary>What does SMP cost?</summary><p>From £600.</p></details>
      <details open><summary>Do I pay for the consultation?</summary><p>It costs £80.</p></details>`;
    expect(read(html)).toEqual(['From £600 → price 600  GBP total']);
  });

  test('its unit too', () => {
    const html = `<table><tr><th>SMP</th><th>Per session</th><th>Whole treatment</th></tr>
      <tr><td>Crown</td><td>£300</td><td>£850</td></tr></table>`;
    expect(read(html)).toEqual([
      '£300 → price 300 300 GBP session',
      '£850 → price 850 850 GBP total',
    ]);
  });

  test('its open end and its currency too', () => {
    const html = `<table><tr><th>SMP</th><th>Lowest price (€)</th><th>Highest price (€)</th></tr>
      <tr><td>Crown</td><td>800</td><td>1.300</td></tr></table>`;
    expect(read(html)).toEqual(['800 → price 800  EUR total', '1.300 → price  1300 EUR total']);
  });

  test('and not at all where no label names SMP beside another service', () => {
    const html = '<h2>Scalp micropigmentation</h2><p>£900</p><h2>Deep glow ritual</h2><p>£120</p>';
    expect(read(html)).toEqual(['£900 → price 900 900 GBP total']);
  });
});

describe('a promise is told by its labels', () => {
  test('in a table of answers', () => {
    const html = `<table><tr><th></th><th>SMP</th><th>Wig</th></tr>
      <tr><td>Painless</td><td>✗</td><td>✓</td></tr>
      <tr><td>Time off work</td><td>None</td><td>None</td></tr>
      <tr><td>Pain</td><td>Slight</td><td>None</td></tr>
      <tr><td>Lasts</td><td>4–6 years</td><td>1 year</td></tr></table>`;
    expect(read(html)).toEqual([
      '✗ → painless denied',
      'None → no-downtime asserted',
      'Slight → painless hedged',
      '4–6 years → longevity 4 6 year',
    ]);
  });

  test('of another service, and is none then', () => {
    const html = `<div><h3>Scalp micropigmentation</h3><p>Little downtime.</p></div>
      <div><h3>Laser cap</h3><p>No downtime, painless.</p></div>`;
    expect(read(html)).toEqual(['Little downtime → no-downtime hedged']);
  });

  test.each([
    ['Gold', 'Hairline only'],
    ['Novi Sad', 'Front and crown'],
    ['The Sheikh', 'Full head, three visits'],
  ])('by what is treated, under a name of a package: %s', (name, area) => {
    const html = `<h3>${name}</h3><p>${area}</p><p>£1,050</p>`;
    expect(read(html)).toContain('£1,050 → price 1050 1050 GBP total');
  });

  test('by the column that names SMP, whatever its row is called', () => {
    const html = `<table><tr><th></th><th>Scalp micropigmentation</th><th>Hair system</th></tr>
      <tr><th>Typical spend</th><td>£1,900</td><td>£650</td></tr></table>`;
    expect(read(html)).toEqual(['£1,900 → price 1900 1900 GBP total']);
  });

  test('by the session that its column counts, though its row names a whole head', () => {
    const html = `<table><tr><th>Area</th><th>Per session</th></tr><tr><td>Whole head</td><td>£650</td></tr></table>`;
    expect(read(html)).toEqual(['£650 → price 650 650 GBP session']);
  });

  test('by none where its name is that of a fee', () => {
    const html = `<dl><dt>Advance payment</dt><dd>£100</dd><dt>Registration</dt><dd>£20</dd></dl>`;
    expect(read(html)).toEqual([]);
  });

  test('by none under the name of a service that stands beside SMP, not below it', () => {
    const html = `<h2>Scalp tattoo</h2><p>Full head</p><p>£1,900</p>
      <h2>Profhilo</h2><p>Forehead</p><p>£120</p>`;
    expect(claimedInHtml(html)).toEqual(['£1,900 → price 1900 1900 GBP total']);
  });
});
