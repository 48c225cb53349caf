import { expect, test } from 'vitest';
import { readChunks } from '../../../../page/text/read-chunks.ts';
import { showPage } from '../shown-page.ts';

const rows = (count: number, text: string) =>
  Array.from({ length: count }, (_, index) => `<li>${text} ${index};</li>`).join('');

function textBelow(root: Node): string {
  return Array.from(readChunks(root), ({ text }) => text).join('');
}

test.each([
  ['a short page', '<p>one</p>two<!-- no --><p>three</p>'],
  ['many small elements', `before${rows(9_000, 'row')}after`],
  ['long texts', `${rows(300, 'weather and wind '.repeat(20))}${'wind '.repeat(40_000)}end`],
  ['short scripts', `${rows(300, 'row')}<script type="x">short</script>after`],
])('reads all text of %s, in order', (_, html) => {
  const page = showPage(html);
  expect(textBelow(page)).toBe(page.textContent);
});

test('leaves out long scripts and nothing beside them', () => {
  const script = `<script type="x">${'weather '.repeat(9_000)}</script>`;
  const page = showPage(`${rows(300, 'row')}before${script}after${rows(300, 'row')}${script}end`);
  const read = textBelow(page);
  expect(read).toContain('row 299;beforeafterrow 0;');
  expect(read.endsWith('row 299;end')).toBe(true);
  expect(read).not.toContain('weather');
});

test.each([
  ['texts', (page: Element) => page.append(...Array.from({ length: 9_000 }, () => 'wind '))],
  ['elements', (page: Element) => page.insertAdjacentHTML('beforeend', rows(9_000, 'wind'))],
])('reads many %s in chunks that are short', (_, fill) => {
  const page = showPage('');
  fill(page);
  const lengths = Array.from(readChunks(page), ({ text }) => text.length);
  expect(lengths.length).toBeGreaterThan(1);
  expect(Math.max(...lengths)).toBeLessThan(40_000);
});

test('cuts no word that goes across texts', () => {
  const page = showPage('');
  page.append(...Array.from({ length: 60_000 }, (_, index) => (index % 7 ? 'x' : 'y ')));
  const chunks = Array.from(readChunks(page), ({ text }) => text);
  expect(chunks.length).toBeGreaterThan(1);
  for (const chunk of chunks.slice(0, -1)) expect(chunk).toMatch(/ $/);
});

test.each([
  ['a page', () => showPage(rows(20_000, 'row'))],
  [
    'a shadow root',
    () => {
      const root = showPage('<div></div>').firstElementChild?.attachShadow({ mode: 'open' });
      if (!root) throw new Error('no root');
      root.innerHTML = rows(20_000, 'row');
      return root;
    },
  ],
  [
    'a list of texts',
    () => {
      const page = showPage('');
      page.append(...Array.from({ length: 20_000 }, (_, index) => `row ${index};`));
      return page;
    },
  ],
])('misses no text of %s that loses what was just read', (_, make) => {
  const root = make();
  let read = '';
  for (const { text } of readChunks(root)) {
    read += text;
    if (read.length === text.length)
      for (let count = 0; count < 4_000; count++) root.firstChild?.remove();
  }
  for (const number of [0, 4_000, 4_001, 12_345, 19_999]) expect(read).toContain(`row ${number};`);
});

test('parts no word whose letters are elements', () => {
  const letters = [...'alopecia'].map((letter) => `<b>${letter}</b>`).join('');
  const page = showPage(`${letters} `.repeat(400));
  const read = Array.from(readChunks(page), ({ text }) => text);
  expect(read.length).toBeGreaterThan(1);
  for (const text of read) expect(text.trim().replaceAll('alopecia', '').trim()).toBe('');
});
