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
