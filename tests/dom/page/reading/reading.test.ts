import { beforeEach, describe, expect, test } from 'vitest';
import { markedTexts, paintedTexts, readTestPage } from '../read-test-page.ts';
import { showPage } from '../shown-page.ts';

beforeEach(() => {
  document.adoptedStyleSheets = [];
});

describe('text of a block', () => {
  test.each([
    [
      'across an inline element',
      '<p>scalp <b>micropigmentation</b></p>',
      'scalp micropigmentation',
    ],
    ['inside a word', '<p>scalp <b>micro</b>pigmentation</p>', 'scalp micropigmentation'],
    ['across comments', '<p>scalp <!-- x -->micropigmentation</p>', 'scalp micropigmentation'],
    ['across a line break', '<h1>Scalp<br>Micropigmentation</h1>', 'ScalpMicropigmentation'],
    ['with a soft hyphen', '<p>scalp micro\u00adpigmentation</p>', 'scalp micro\u00adpigmentation'],
    ['with a possible break', '<p>scalp micro<wbr>pigmentation</p>', 'scalp micropigmentation'],
    [
      'across a hidden element',
      '<p>scalp <i hidden>x</i>micropigmentation</p>',
      'scalp xmicropigmentation',
    ],
    [
      'in a link in a list',
      '<ul><li><a href="#"><span>alopecia</span> areata</a></ul>',
      'alopecia areata',
    ],
    ['glued to the block before', '<ul><li>our<li>alopecia areata</ul>', 'alopecia areata'],
    [
      'deep in a long text, spread wide',
      `<p>${'some '.repeat(80)}male pattern\n${' '.repeat(50)}hair\n${' '.repeat(50)}loss ${'some '.repeat(80)}`,
      'male pattern hair loss',
    ],
    [
      'in parts, deep in long texts',
      `<p>${'some '.repeat(80)}alopecia <i>areata</i>${' some'.repeat(80)}`,
      'alopecia areata',
    ],
    [
      'in an element made inline',
      '<div>scalp <div style="display:inline">micropigmentation</div></div>',
      'scalp micropigmentation',
    ],
  ])('is one %s', async (_, html, found) => {
    showPage(html);
    const page = readTestPage();
    await expect.poll(() => markedTexts(page)).toEqual([found]);
    expect(paintedTexts()).toEqual([found]);
  });

  test.each([
    ['two paragraphs', '<p>scalp</p><p>micropigmentation</p>'],
    ['two cells', '<table><tr><td>scalp<td>micropigmentation</table>'],
    [
      'spans made blocks',
      '<div><span style="display:block">scalp</span><span style="display:block">micropigmentation</span></div>',
    ],
    ['an image', '<p>scalp <img alt=""> micropigmentation</p>'],
    ['code', '<p>scalp <code>x</code> micropigmentation</p>'],
    ['two line breaks', '<p>scalp<br><br>micropigmentation</p>'],
    [
      'items of a flex row',
      '<div style="display:flex"><span>scalp</span> <span>micropigmentation</span></div>',
    ],
  ])('ends at %s', async (_, html) => {
    showPage(`${html}<p>alopecia areata</p>`);
    const page = readTestPage();
    await expect.poll(() => markedTexts(page)).toContain('alopecia areata');
    expect(markedTexts(page)).not.toContain(expect.stringMatching(/scalp/));
  });
});

test.each([
  ['an input', '<input value="alopecia areata">'],
  ['a text area', '<textarea>alopecia areata</textarea>'],
  ['a list of choices', '<select><option>alopecia areata</select>'],
  ['an editor', '<div contenteditable><p>alopecia areata</p></div>'],
  [
    'an island in an editor',
    '<div contenteditable><p contenteditable="false">alopecia areata</p></div>',
  ],
  ['an ARIA textbox', '<div role="textbox"><span>alopecia areata</span></div>'],
  ['code', '<p><code>alopecia areata</code></p>'],
  ['preformatted text', '<pre>alopecia areata</pre>'],
  ['a key', '<kbd>alopecia areata</kbd>'],
  ['sample output', '<samp>alopecia areata</samp>'],
  ['a script', '<script type="text/x">alopecia areata</script>'],
  ['a style', '<style>/* alopecia areata */</style>'],
  ['a drawing', '<svg><text y="20">alopecia areata</text></svg>'],
  ['what is not shown', '<p style="display:none">alopecia areata</p>'],
  ['what is invisible', '<p style="visibility:hidden">alopecia areata</p>'],
  ['what is transparent', '<p style="opacity:0">alopecia areata</p>'],
  ['what is clipped away', '<p style="position:absolute;clip:rect(0 0 0 0)">alopecia areata</p>'],
  [
    'what is a pixel small',
    '<div style="width:1px;height:1px;overflow:hidden"><p>alopecia areata</p></div>',
  ],
  ['what stands far off', '<p style="position:absolute;left:-9999px">alopecia areata</p>'],
  ['closed details', '<details><summary>x</summary>alopecia areata</details>'],
  ['untranslated code', '<p translate="no" style="font-family:monospace">alopecia areata</p>'],
])('leaves %s alone', async (_, html) => {
  showPage(`${html}<p>hair transplant</p>`);
  const page = readTestPage();
  await expect.poll(() => markedTexts(page)).toContain('hair transplant');
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(markedTexts(page)).toEqual(['hair transplant']);
});

test('marks what is not translated but reads as text', async () => {
  showPage('<p translate="no" style="font-family:serif">alopecia areata</p>');
  const page = readTestPage();
  await expect.poll(() => markedTexts(page)).toEqual(['alopecia areata']);
});

test.each([
  ['one long text without sentences', (text: string) => text],
  ['many small elements', (text: string) => text.replaceAll(/\w+/g, '<i>$&</i>')],
])('marks every term of a block of %s', async (_, dress) => {
  const list = 'scalp micropigmentation, alopecia areata, hair transplant, minoxidil, ';
  showPage(`<p>${dress(list.repeat(250))}</p>`);
  const page = readTestPage();
  await expect.poll(() => markedTexts(page).length).toBeGreaterThan(960);
  // A cut may part a name of which both halves are terms: alopecia, areata.
  const halves = markedTexts(page).filter((one) => one === 'areata');
  expect(markedTexts(page).length - halves.length).toBeLessThanOrEqual(1_000);
});

test('reads a long page around its long scripts', async () => {
  const paragraph = `<p>minoxidil ${'and wind '.repeat(30)}</p>`;
  const script = `<script type="text/plain">${'minoxidil '.repeat(500)}</script>`;
  showPage(`${script}${paragraph.repeat(250)}${script}${paragraph.repeat(250)}${script}${script}`);
  const page = readTestPage();
  await expect.poll(() => markedTexts(page).length).toBe(500);
});

test('changes nothing in the page', async () => {
  showPage('<p>scalp <b>micropigmentation</b> and alopecia areata</p>');
  const before = document.documentElement.outerHTML;
  const seen: MutationRecord[] = [];
  const observer = new MutationObserver((records) => seen.push(...records));
  const all = { subtree: true, childList: true, attributes: true, characterData: true };
  observer.observe(document, all);
  const page = readTestPage();
  await expect.poll(() => paintedTexts()).toHaveLength(2);
  observer.disconnect();
  expect(seen).toEqual([]);
  expect(document.documentElement.outerHTML).toBe(before);
  expect(markedTexts(page)).toHaveLength(2);
});

test('takes everything back when it ends', async () => {
  showPage('<p>alopecia areata</p>');
  const ended = new AbortController();
  readTestPage({ signal: ended.signal });
  await expect.poll(() => paintedTexts()).toEqual(['alopecia areata']);
  ended.abort();
  expect(CSS.highlights.size).toBe(0);
  expect(document.adoptedStyleSheets).toEqual([]);
});

test('finds the mark at a caret', async () => {
  showPage('<p>Is <b>alopecia</b> areata common?</p>');
  const page = readTestPage();
  await expect.poll(() => markedTexts(page)).toHaveLength(1);
  const [mark] = page.marks.inOrder();
  const [first, bold, last] = [...document.querySelectorAll('p')].flatMap((p) => [...p.childNodes]);
  expect(page.marks.at(bold?.firstChild as Node, 0)).toBe(mark);
  expect(page.marks.at(bold?.firstChild as Node, 8)).toBe(mark);
  expect(page.marks.at(last as Node, 7)).toBe(mark);
  expect(page.marks.at(last as Node, 9)).toBe(undefined);
  expect(page.marks.at(first as Node, 1)).toBe(undefined);
});

test('registers only what is near the view', async () => {
  showPage('<p style="margin:0;height:50px">alopecia areata</p>'.repeat(500));
  const page = readTestPage();
  await expect.poll(() => markedTexts(page)).toHaveLength(500);
  const most = Math.ceil((3 * window.innerHeight) / 50) + 2;
  await expect.poll(() => paintedTexts().length).toBeGreaterThan(window.innerHeight / 50 - 2);
  expect(paintedTexts().length).toBeLessThanOrEqual(Math.min(150, most));
  window.scrollTo(0, 20_000);
  const last = page.marks.inOrder()[Math.floor((20_000 + window.innerHeight / 2) / 50)];
  await expect
    .poll(() => [...CSS.highlights.values()].some((all) => all.has(last?.range as StaticRange)))
    .toBe(true);
});
