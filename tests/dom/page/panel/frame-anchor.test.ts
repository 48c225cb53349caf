import { afterEach, expect, it } from 'vitest';
import type { Mention } from '../../../../detection/types.ts';
import { lineBoxes } from '../../../../page/marks/line-boxes.ts';
import { framedMark } from '../../../../page/panel/frame-anchor.ts';
import { showPage } from '../shown-page.ts';

afterEach(() => showPage(''));

const mention = { term: 'PRP' } as Mention;
const box = { left: 10, top: 20, right: 40, bottom: 38 };
const frameOf = (style: string) =>
  `<iframe srcdoc="PRP" style="position: absolute; left: 100px; top: 50px; ${style}"></iframe>`;

function boxIn(html: string, size: { width: number; height: number }) {
  showPage(html);
  const mark = framedMark(mention, { box, ...size });
  return mark && lineBoxes(mark).map((found) => found.toJSON())[0];
}

it.each([
  [
    'a plain frame',
    'width: 200px; height: 90px; border: 0',
    { x: 110, y: 70, width: 30, height: 18 },
  ],
  [
    'a frame with border and padding',
    'width: 200px; height: 90px; border: 3px solid; padding: 5px',
    { x: 118, y: 78, width: 30, height: 18 },
  ],
  [
    'a frame drawn at double size',
    'width: 200px; height: 90px; border: 0; transform: scale(2); transform-origin: 0 0',
    { x: 120, y: 90, width: 60, height: 36 },
  ],
])('finds the place of a term in %s', (_, style, place) => {
  expect(boxIn(frameOf(style), { width: 200, height: 90 })).toMatchObject(place);
});

it('finds the frame by its size', () => {
  const two = `${frameOf('width: 120px; height: 60px; border: 0')}${frameOf('left: 300px; width: 200px; height: 90px; border: 0')}`;
  expect(boxIn(two, { width: 200, height: 90 })).toMatchObject({ x: 310 });
});

it('finds the frame that has the focus among equals', () => {
  const equal = 'width: 200px; height: 90px; border: 0';
  showPage(`${frameOf(equal)}${frameOf(`left: 300px; ${equal}`)}`);
  document.querySelectorAll('iframe')[1]?.focus();
  const mark = framedMark(mention, { box, width: 200, height: 90 });
  expect(mark && lineBoxes(mark)[0]?.left).toBe(310);
});

it('finds no frame where it cannot tell which', () => {
  const equal = frameOf('width: 200px; height: 90px; border: 0');
  expect(boxIn(`${equal}${equal}`, { width: 200, height: 90 })).toBeUndefined();
  expect(boxIn('<p>No frame</p>', { width: 200, height: 90 })).toBeUndefined();
});

it('has no place once its frame has gone', () => {
  showPage(frameOf('width: 200px; height: 90px; border: 0'));
  const mark = framedMark(mention, { box, width: 200, height: 90 });
  document.querySelector('iframe')?.remove();
  expect(mark && lineBoxes(mark)).toEqual([]);
});
