import { expect, it } from 'vitest';
import { hitTest } from '../../../../page/hover/hit-test.ts';
import { lineBoxes } from '../../../../page/marks/line-boxes.ts';
import { marksIn } from '../marks-in.ts';
import { middleOf, showPage } from '../shown-page.ts';

function firstOf<T>(list: readonly T[]): T {
  const [first] = list;
  if (first === undefined) throw new Error('the list is empty');
  return first;
}

const hit = (body: HTMLElement, x: number, y: number, roots: ShadowRoot[] = []) =>
  hitTest(x, y, marksIn([body, ...roots], ['scalp micropigmentation', 'PRP']), roots);

function boxOf(body: Node, word: string) {
  const [mark] = marksIn([body], [word]).inOrder();
  if (!mark) throw new Error(`no "${word}" on the page`);
  return lineBoxes(mark);
}

it('finds the term below the point', () => {
  const body = showPage('<p>Ask about PRP first.</p>');
  const { x, y } = middleOf(boxOf(body, 'PRP')[0]);
  expect(hit(body, x, y)?.mark.mention.term).toBe('PRP');
});

it('finds nothing in the empty rest of a line, though the caret would land in the term', () => {
  const body = showPage('<p>Ask about PRP</p>');
  const box = firstOf(boxOf(body, 'PRP'));
  expect(hit(body, box.right + 100, middleOf(box).y)).toBeUndefined();
});

it.each([
  [1.5, true],
  [4, false],
])('answers %d pixels beside the term: %o', (pixels, found) => {
  const body = showPage('<p>PRP</p>');
  const box = firstOf(boxOf(body, 'PRP'));
  expect(Boolean(hit(body, box.right + pixels, middleOf(box).y))).toBe(found);
});

it('finds a term split by inline elements as one box on one line', () => {
  const body = showPage('<p>About scalp <b>micro<i>pigment</i>ation</b> here</p>');
  const boxes = boxOf(body, 'scalp micropigmentation');
  expect(boxes).toHaveLength(1);
  const { y } = middleOf(boxes[0]);
  expect(hit(body, firstOf(boxes).left + 3, y)?.line).toBe(0);
  expect(hit(body, firstOf(boxes).right - 3, y)?.mark.mention.term).toBe('scalp micropigmentation');
});

const wrapped = '<p style="white-space: pre">About the scalp\nmicropigmentation of</p>';

it('tells which line of a wrapped term is below the point', () => {
  const body = showPage(wrapped);
  const boxes = boxOf(body, 'scalp micropigmentation');
  expect(boxes).toHaveLength(2);
  expect(boxes.map((box) => hit(body, middleOf(box).x, middleOf(box).y)?.line)).toEqual([0, 1]);
});

it('finds nothing between the lines of a wrapped term', () => {
  const body = showPage(wrapped);
  const boxes = boxOf(body, 'scalp micropigmentation');
  const left = firstOf(boxes.slice(1)).left + 5;
  expect(left).toBeLessThan(firstOf(boxes).left);
  expect(hit(body, left, middleOf(boxes[0]).y)).toBeUndefined();
});

it('finds a term in a shadow root it is told of, open or closed', () => {
  const body = showPage('<div id="open"></div><div id="closed"></div>');
  const roots = (['open', 'closed'] as const).map((mode) => {
    const root = firstOf([...body.querySelectorAll(`#${mode}`)]).attachShadow({ mode });
    root.innerHTML = '<p>About PRP</p>';
    return root;
  });
  for (const root of roots) {
    const { x, y } = middleOf(boxOf(root, 'PRP')[0]);
    expect(hit(body, x, y, roots)?.mark.range.startContainer.getRootNode()).toBe(root);
  }
});

it('finds nothing below an element that covers the term', () => {
  const body = showPage(
    '<p>About PRP</p><div style="position: fixed; inset: 0; background: white">Ad</div>',
  );
  const { x, y } = middleOf(boxOf(body, 'PRP')[0]);
  expect(hit(body, x, y)).toBeUndefined();
});

it('finds nothing where the marked text has been removed or cut', () => {
  const body = showPage('<p>About PRP</p><p>PRP</p>');
  const marks = marksIn([body], ['PRP']);
  const [cut, removed] = marks.inOrder();
  (cut?.range.startContainer as Text).data = 'Ab';
  removed?.range.startContainer.parentElement?.remove();
  expect([cut, removed].map((mark) => mark && lineBoxes(mark))).toEqual([[], []]);
});

it('keeps the columns of a term that runs over two of them apart', () => {
  const body = showPage(
    '<div style="columns: 2; column-gap: 40px; width: 900px; height: 24px; column-fill: auto; white-space: pre">About all of scalp\nmicropigmentation</div>',
  );
  expect(boxOf(body, 'scalp micropigmentation')).toHaveLength(2);
});

const catcher = 'position: absolute; inset: 0';

it.each([
  [
    'a link that is stretched over its card',
    '<style>a::after { content: ""; position: absolute; inset: 0 }</style><a href="#">Read more</a>',
  ],
  ['an element in front that shows nothing', `<b style="${catcher}; z-index: 2"></b>`],
  [
    'a link around nothing',
    `<a href="#" style="${catcher}"><i class="hidden">Read more</i></a><style>.hidden { position: absolute; left: 0; top: 90px }</style>`,
  ],
  [
    'a picture that is clear',
    `<img alt="" src="data:," style="${catcher}; opacity: 0; width: 100%; height: 100%" />`,
  ],
  [
    'a button without a look',
    `<button style="${catcher}; opacity: 0.001; width: 100%; height: 100%">Open</button>`,
  ],
  ['a faint cover', `<b style="${catcher}; background: rgb(255 255 255 / 0.01)"></b>`],
  [
    'a cover beside which its card has a seen edge',
    `<style>.card::after { content: ""; position: absolute; inset: auto 0 0; height: 2px; background: red }</style><b style="${catcher}"></b>`,
  ],
  ['a cover in a shadow tree', '<div id="late"></div>'],
])('finds the term that is seen below %s', (_, cover) => {
  const body = showPage(
    `<div class="card" style="position: relative"><p>About <b>PRP</b></p>${cover}</div>`,
  );
  const host = document.getElementById('late');
  const root = host?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = `<b style="${catcher}"></b>`;
  const { x, y } = middleOf(boxOf(body, 'PRP')[0]);
  expect(document.elementFromPoint(x, y)?.textContent).not.toBe('PRP');
  expect(hit(body, x, y, root ? [root] : [])?.mark.mention.term).toBe('PRP');
});

it.each([
  ['itself', '<p style="pointer-events: none">About PRP</p>'],
  [
    'within a card',
    '<a href="#"><div style="pointer-events: none"><h3><span>About PRP</span></h3></div></a>',
  ],
])('finds a term that lets the pointer through, %s', (_, html) => {
  const body = showPage(`<div>${html}</div>`);
  const { x, y } = middleOf(boxOf(body, 'PRP')[0]);
  expect(hit(body, x, y)?.mark.mention.term).toBe('PRP');
});

it.each([
  ['a color', `<b style="${catcher}; background: white"></b>`],
  ['a shade', `<b style="${catcher}; background: rgb(0 0 0 / 0.5)"></b>`],
  ['a gradient', `<b style="${catcher}; background: linear-gradient(red, blue)"></b>`],
  ['a picture', `<img alt="" src="data:," style="${catcher}; width: 100%; height: 100%" />`],
  ['a frame', `<iframe style="${catcher}; width: 100%; height: 100%"></iframe>`],
  [
    'a part of a link',
    '<style>a::after { content: ""; position: absolute; inset: 0; background: silver }</style><a href="#">more</a>',
  ],
  [
    'a part of what holds it',
    '<style>.holder::after { content: ""; position: absolute; inset: 0; background: silver }</style>',
  ],
  [
    'other words',
    `<b style="${catcher}; font-size: 60px; line-height: 1; overflow: hidden">WWWWWW</b>`,
  ],
])('finds nothing below %s that is seen over the term', (_, cover) => {
  const body = showPage(
    `<div class="holder" style="position: relative"><p>About <b>PRP</b></p>${cover}</div>`,
  );
  const { x, y } = middleOf(boxOf(body, 'PRP')[0]);
  expect(hit(body, x, y)).toBeUndefined();
});

it('finds nothing of a term that is out of reach behind a dialog', () => {
  const body = showPage(
    '<p>About PRP</p><dialog style="position: fixed; top: 300px; background: none"></dialog>',
  );
  body.querySelector('dialog')?.showModal();
  const { x, y } = middleOf(boxOf(body, 'PRP')[0]);
  expect(hit(body, x, y)).toBeUndefined();
});
