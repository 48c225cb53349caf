import { expect, test } from 'vitest';
import { createStemSearch } from '../../../../page/text/find-stems.ts';
import { searchBelow, stemsIn } from '../../../../page/text/search-stems.ts';
import { randomFrom } from '../reading/random-change.ts';
import { showPage } from '../shown-page.ts';

const stems = createStemSearch({ folded: '\\b(?:minox|fin)', cased: '\\b(?:SMP|TA)' });
const words = 'minoxidil fin define FIN max SMP DATA TA weather a \u00adfin _ 5'.split(' ');

/** Where stems stand, told by each text alone. */
function byTexts(root: Node): string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(), index = 0; node; node = walker.nextNode(), index++)
    for (const at of stems.find((node as Text).data)) found.push(`${index}:${at}`);
  return found;
}

async function byQuestion(root: Node): Promise<string[]> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const numbers = new Map<Node, number>();
  while (walker.nextNode()) numbers.set(walker.currentNode, numbers.size);
  const found: string[] = [];
  await searchBelow(
    root,
    stems,
    ({ node, offset }) => found.push(`${numbers.get(node)}:${offset}`),
    { turn: () => undefined },
  );
  return found;
}

function cells(count: number, seed: number, gap: string): string {
  const random = randomFrom(seed);
  const cell = () => words[random(words.length)];
  const row = () => `<i>${cell()}</i>${gap}<b>${cell()}<u>${cell()}</u></b>${gap}`;
  return Array.from({ length: count }, row).join('');
}

test.each([
  ['many cells without gaps', cells(6_000, 1, '')],
  ['many cells with gaps', cells(6_000, 2, ' ')],
  ['few cells', cells(40, 3, '')],
  ['few stems among many cells', `${'<i>define</i>'.repeat(9_000)}<i>fin</i>`],
  ['stems among long texts', cells(3_000, 4, ` ${'weather and wind '.repeat(5)}`)],
])('finds the stems of %s where words begin', async (_, html) => {
  const page = showPage(html);
  expect(await byQuestion(page)).toEqual(byTexts(page));
});

test.each([
  ['behind a beginning', '<p>minoxi<b>dil</b></p>', ['0:0']],
  ['inside', '<p>mi<b>noxidil</b></p>', ['0:0']],
  ['among many', `${'<i>a</i> '.repeat(500)}<p>mi<b>nox</b>idil</p>`, ['1000:0']],
])('finds a stem across texts, split %s', async (_, html, places) => {
  expect(await byQuestion(showPage(html))).toEqual(places);
});

test('finds stems across texts that are given', () => {
  const page = showPage('<p>max</p><p>SM<b>P</b></p><p>define</p><p>fin</p>');
  const texts = [...page.querySelectorAll('p,b')].map((element) => element.firstChild as Text);
  const found = stemsIn(texts, stems).map(({ node, offset }) => `${node.data}:${offset}`);
  expect(found).toEqual(['SM:0', 'fin:0']);
});
