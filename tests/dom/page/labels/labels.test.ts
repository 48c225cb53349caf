import { expect, test } from 'vitest';
import { beginPass } from '../../../../page/blocks/pass.ts';
import { readLabelled } from '../../../../page/labels/read-labelled.ts';
import { showPage } from '../shown-page.ts';

const unhurried = { turn: () => undefined };

/** The blocks of a page as `text < label < label`, nearest first. */
async function labelled(html: string): Promise<string[]> {
  const blocks = await readLabelled(showPage(html), beginPass(document), unhurried);
  return blocks.map(({ text, labels }) =>
    [text.trim(), ...labels.map(({ kind, text }) => `${kind} ${text}`)].join(' < '),
  );
}

test.each([
  [
    'the header of its row, of its column and of both',
    '<table><tr><th>Area</th><th>Price</th></tr><tr><td>Crown</td><td>£850</td></tr></table>',
    ['Area', 'Price', 'Crown < column Area', '£850 < row Crown < column Price < corner Area'],
  ],
  [
    'the heading of its row, also of the first row of entries in words',
    '<table><tr><th>First talk</th><td>Free</td></tr><tr><th>Crown</th><td>£850</td></tr></table>',
    ['First talk', 'Free < row First talk', 'Crown', '£850 < row Crown'],
  ],
  [
    'the names of columns over several cells, also where the first is a heading',
    '<table><tr><th>Area</th><td>Crown</td><td>Temples</td></tr><tr><th>Price</th><td>£850</td><td>£450</td></tr></table>',
    [
      'Area',
      'Crown',
      'Temples',
      'Price < column Area',
      '£850 < row Price < column Crown < corner Area',
      '£450 < row Price < column Temples < corner Area',
    ],
  ],
  [
    'the row above others, and none after it ended',
    `<table><tr><td>a</td><td>1</td></tr><tr><th colspan="2">Scalp</th></tr><tr><td>b</td><td>2</td></tr></table>`,
    ['a', '1 < row a', 'Scalp', 'b < group Scalp', '2 < row b < group Scalp'],
  ],
  [
    'cells that span rows and columns',
    `<table><thead><tr><th rowspan="2">SMP</th><th colspan="2">Until noon</th></tr><tr><th>Visits</th><th>Price</th></tr></thead>
      <tbody><tr><td rowspan="2">Head</td><td>2</td><td>£900</td></tr><tr><td>3</td><td>£999</td></tr></tbody></table>`,
    [
      'SMP',
      'Until noon',
      'Visits',
      'Price',
      'Head < column SMP',
      '2 < row Head < column Until noon < column Visits < corner SMP',
      '£900 < row Head < column Until noon < column Price < corner SMP',
      '3 < row Head < column Until noon < column Visits < corner SMP',
      '£999 < row Head < column Until noon < column Price < corner SMP',
    ],
  ],
  [
    'the first words of its row behind a code',
    '<table><tr><td>S1</td><td>SMP, crown</td><td>£850</td></tr><tr><td>2.</td><td>Brows</td><td>£90</td></tr></table>',
    ['S1', 'SMP, crown', '£850 < row SMP, crown', '2.', 'Brows', '£90 < row Brows'],
  ],
  [
    'a number that is all its row says',
    '<table><tr><td>3</td><td>£850</td><td>£900</td></tr></table>',
    ['3', '£850 < row 3', '£900 < row 3'],
  ],
  [
    'a table in a cell',
    '<table><tr><td>SMP</td><td><table><tr><td>Crown</td><td>£850</td></tr></table></td></tr></table>',
    ['SMP', 'Crown < row SMP', '£850 < row Crown < row SMP'],
  ],
  [
    'a table without headers and one with a caption',
    '<table><caption>Per session</caption><tr><td>Crown</td><td>£850</td></tr></table>',
    ['Per session', 'Crown < caption Per session', '£850 < row Crown < caption Per session'],
  ],
  ['a list of terms', '<dl><dt>Crown</dt><dd>£850</dd></dl>', ['Crown', '£850 < term Crown']],
  [
    'what unfolds',
    '<details open><summary>What does it cost?</summary><p>£850</p></details>',
    ['What does it cost?', '£850 < question What does it cost?'],
  ],
  [
    'a card, and not what stands behind it',
    '<h2>Prices</h2><div><h3>Crown</h3><p>£850</p></div><p>Ask us.</p>',
    [
      'Prices',
      'Crown < heading Prices',
      '£850 < heading Crown < heading Prices',
      'Ask us. < heading Prices',
    ],
  ],
  [
    'a heading in an element of its own',
    '<div><div><h2>Crown</h2></div><div><p>£850</p></div></div>',
    ['Crown', '£850 < heading Crown'],
  ],
])('labels are told of %s', async (_, html, expected) => {
  expect(await labelled(html)).toEqual(expected);
});

test('a line break ends a line, one in the source does not', async () => {
  const [block] = await readLabelled(
    showPage('<p>Crown\n£850<br>Head £900</p>'),
    beginPass(document),
    unhurried,
  );
  expect(block?.text).toBe('Crown £850\nHead £900');
});

test('every letter of a long text is read once', async () => {
  const sentences = Array.from({ length: 900 }, (_, at) => `Sentence ${at} of it.`).join(' ');
  const page = showPage(`<p>${sentences}</p>`);
  const blocks = await readLabelled(page, beginPass(document), unhurried);
  expect(blocks.length).toBeGreaterThan(1);
  expect(blocks.map(({ text }) => text).join('')).toBe(sentences);
});

test('what cannot be seen is not read', async () => {
  expect(await labelled('<p>seen</p><p hidden>£850</p><style>p{}</style>')).toEqual(['seen']);
});

test('the page has its turn after each block', async () => {
  let turns = 0;
  const slices = { turn: () => void turns++ };
  await readLabelled(showPage('<p>a</p><p>b</p><p>c</p>'), beginPass(document), slices as never);
  expect(turns).toBe(3);
});

test('a thousand nested tables are read to the end', async () => {
  const depth = 1_000;
  const html = `${'<table><tr><td>SMP</td><td>'.repeat(depth)}£850${'</td></tr></table>'.repeat(depth)}`;
  const found = await labelled(html);
  expect(found.at(-1)).toMatch(/^£850/);
});
