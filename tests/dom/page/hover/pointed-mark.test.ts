import { afterEach, expect, it } from 'vitest';
import type { Mark } from '../../../../page/marks/mark.ts';
import { watchPage } from './watched-page.ts';

let page: ReturnType<typeof watchPage>;
afterEach(() => page.end());

/** A page with one mention, and the pointer on it. */
function pointAt(html: string, painted: boolean): Mark {
  page = watchPage(html, ['PRP']);
  const [mark] = page.marks.inOrder();
  if (!mark) throw new Error('The page has no mention.');
  mark.painted = painted;
  page.hover.send({ type: 'enter', target: { mark, line: 0 }, at: performance.now() });
  return mark;
}

const underlined = () => [...CSS.highlights.values()].flatMap((marks) => [...marks]);
const leave = () => page.hover.send({ type: 'leave', at: performance.now() });

it('underlines a mention that has no underline as long as the pointer is on it', () => {
  const mark = pointAt('<p>About PRP</p>', false);
  expect(underlined()).toEqual([mark.range]);
  leave();
  expect(underlined()).toEqual([]);
});

it('keeps the line while the panel is open, until the pointer has left', () => {
  const mark = pointAt('<p>About PRP</p>', false);
  page.hover.send({ type: 'choose', target: { mark, line: 0 }, by: 'pointer' });
  expect(page.panel.opened).toBe(1);
  expect(underlined()).toEqual([mark.range]);
  leave();
  expect(underlined()).toEqual([]);
});

it.each([
  ['has its underline already', '<p>About PRP</p>', true],
  ['would look different by it', '<p style="-webkit-text-stroke: 1px red">About PRP</p>', false],
])('leaves a mention alone that %s', (_, html, painted) => {
  pointAt(html, painted);
  expect(underlined()).toEqual([]);
});

it('leaves nothing behind at the end', () => {
  pointAt('<p>About PRP</p>', false);
  page.end();
  expect(CSS.highlights.size).toBe(0);
});
