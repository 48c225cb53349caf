import { expect, test } from 'vitest';
import { headingsOver } from '../../../../page/blocks/headings-over.ts';
import { type Outline, outlineAround, readOutline } from '../../../../page/blocks/outline.ts';
import { showPage } from '../shown-page.ts';

const html = `<p>0</p><h2>A</h2><p>1</p><div role="heading">B <b>b</b></div><p>2</p>
  <section><h1>C</h1><p>3</p></section><h6>D</h6><p>4</p>`;

function textIn(element: Element | undefined): Text {
  return element?.firstChild as Text;
}

function nearest(outline: Outline, node: Node): string | undefined {
  return headingsOver(node, outline)[0]?.textContent;
}

test('tells sections and headings in the order of the page, searched before or not', async () => {
  const page = showPage(html);
  const outlines = [readOutline([page]), readOutline([page])];
  await outlines[0]?.search({ turn: () => undefined });
  const texts = [...page.querySelectorAll('p')];
  for (const outline of outlines) {
    expect(outline.sectionsOf(texts)).toEqual([0, 1, 2, 3, 4]);
    const headings = texts.map((text) => nearest(outline, text));
    expect(headings).toEqual([undefined, 'A', 'B b', 'C', 'D']);
  }
});

test('gives way after each kind of heading', async () => {
  const page = showPage(html);
  let turns = 0;
  await readOutline([page]).search({
    turn: () => {
      turns++;
      return undefined;
    },
  });
  expect(turns).toBeGreaterThan(6);
});

test('sees headings in shadow roots where their host stands', () => {
  const page = showPage('<h2>A</h2><x-part></x-part><p>text</p>');
  const root = page.querySelector('x-part')?.attachShadow({ mode: 'open' }) as ShadowRoot;
  root.innerHTML = '<h3>B</h3>';
  const outline = readOutline([document, root]);
  expect(nearest(outline, page.querySelector('p') as Element)).toBe('B');
});

test('tells the headings around a few texts, with the one before them', () => {
  const page = showPage(html);
  const [, second, third, fourth] = [...page.querySelectorAll('p')].map(textIn);
  const heading = textIn(page.querySelector('h1') ?? undefined);
  const outline = outlineAround([second, third, heading, fourth] as Text[]);
  expect(nearest(outline, second as Text)).toBe('A');
  expect(nearest(outline, fourth as Text)).toBe('C');
  const [before = 0, behind = 0] = outline.sectionsOf([second, fourth] as Text[]);
  expect(behind).toBeGreaterThan(before);
  expect(nearest(outlineAround([]), page)).toBeUndefined();
});

test('takes no form for a heading, whose fields may be named like what is asked of one', () => {
  const of = ['compareDocumentPosition', 'contains', 'ownerDocument', 'localName', 'ariaLevel'];
  const fields = [...of, 'matches', 'closest', 'getAttribute', 'parentElement', 'parentNode'];
  const inputs = fields.map((name) => `<input name="${name}">`).join('');
  const page = showPage(
    `<h2>A</h2><form role="heading">B ${inputs}</form><form>1 ${inputs}</form><p>2</p>`,
  );
  for (const text of [page.querySelectorAll('form')[1]?.firstChild, page.querySelector('p')])
    for (const outline of [readOutline([page]), outlineAround([text as Text])])
      expect(nearest(outline, text as Node)).toBe('A');
});
