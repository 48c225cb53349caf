import { expect, it } from 'vitest';
import { placeSheet } from '../../../../page/panel/place-sheet.ts';

const visible = { left: 0, top: 0, right: 320, bottom: 600 };
const sheet = { width: 320, height: 300 };
const lineAt = (top: number) => ({ left: 10, top, right: 90, bottom: top + 20 });

it.each([
  ['below a line in the upper half', lineAt(100), false, ['bottom', 480, 0]],
  [
    'below, lower than it could be, where it would cover the line',
    lineAt(380),
    false,
    ['bottom', 200, 0],
  ],
  ['at the top where little room is below', lineAt(480), false, ['top', 480, 0]],
  ['below, with the page scrolled out of the way', lineAt(400), true, ['bottom', 300, 120]],
  ['below, with no scroll where none is needed', lineAt(100), true, ['bottom', 480, 0]],
] as const)('stands %s', (_, line, mayScroll, [edge, room, scrollBy]) => {
  expect(placeSheet(visible, { ...sheet, mayScroll }, line)).toEqual({
    x: 0,
    edge,
    room,
    scrollBy,
  });
});

it('stands within what a pinched view shows', () => {
  const pinched = { left: 50, top: 200, right: 210, bottom: 640 };
  expect(
    placeSheet(pinched, { width: 160, height: 100, mayScroll: false }, lineAt(250)),
  ).toMatchObject({
    x: 50,
    room: 370,
  });
});

it('fills a window that is too low to read beside the term', () => {
  const low = { left: 0, top: 0, right: 320, bottom: 256 };
  expect(placeSheet(low, { ...sheet, mayScroll: true }, lineAt(100))).toEqual({
    x: 0,
    edge: 'bottom',
    room: 256,
    scrollBy: 0,
  });
});
