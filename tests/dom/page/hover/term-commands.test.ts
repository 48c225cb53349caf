import { afterEach, expect, it } from 'vitest';
import { lineBoxes } from '../../../../page/marks/line-boxes.ts';
import { watchPage } from './watched-page.ts';

let page: ReturnType<typeof watchPage>;
afterEach(() => {
  document.getSelection()?.removeAllRanges();
  page.end();
});

const three = '<p>First PRP</p><p id="second">then FUE</p><p>last FUT</p>';
const words = ['PRP', 'FUE', 'FUT'];

it('steps through the terms and around the end', () => {
  page = watchPage(three, words);
  const seen = [1, 2, 3, 4].map(() => {
    page.hover.step(1);
    return page.term();
  });
  expect(seen).toEqual(['PRP', 'FUE', 'FUT', 'PRP']);
  page.hover.step(-1);
  expect(page.panel.open).toMatchObject({ by: 'keyboard', mark: { mention: { term: 'FUT' } } });
});

it('starts from the caret', () => {
  page = watchPage(three, words);
  document.getSelection()?.collapse(document.getElementById('second')?.firstChild ?? null, 2);
  page.hover.step(1);
  expect(page.term()).toBe('FUE');
});

it('steps back from the caret', () => {
  page = watchPage(three, words);
  document.getSelection()?.collapse(document.getElementById('second')?.firstChild ?? null, 2);
  page.hover.step(-1);
  expect(page.term()).toBe('PRP');
});

it('goes on from the last term after its panel was closed', () => {
  page = watchPage(three, words);
  page.hover.step(1);
  page.hover.send({ type: 'dismiss' });
  page.hover.step(1);
  expect(page.term()).toBe('FUE');
});

it('passes over terms that are not underlined or not rendered', () => {
  page = watchPage('<p>First PRP</p><p hidden>then FUE</p><p>and PRP</p><p>last FUT</p>', words);
  const again = page.marks.inOrder()[2];
  if (again) again.painted = false;
  page.hover.step(1);
  page.hover.step(1);
  expect(page.term()).toBe('FUT');
});

it('brings a term into view, within boxes that scroll too', () => {
  page = watchPage(
    '<div style="height: 3000px"></div><div id="box" style="height: 100px; overflow: auto"><div style="height: 900px"></div><p>About PRP</p></div><div style="height: 3000px"></div>',
    ['PRP'],
  );
  page.hover.step(1);
  const [mark] = page.marks.inOrder();
  const line = mark && lineBoxes(mark)[0];
  const box = document.getElementById('box')?.getBoundingClientRect();
  expect(line && line.top >= 0 && line.bottom <= window.innerHeight).toBe(true);
  expect(line && box && line.top >= box.top && line.bottom <= box.bottom).toBe(true);
});

it('shows which term it has come to, without touching the page', () => {
  page = watchPage(three, words);
  const before = document.body.innerHTML;
  page.hover.step(1);
  const shown = () => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
  expect(shown()).toBe(1);
  expect(document.body.innerHTML).toBe(before);
  page.hover.send({ type: 'dismiss' });
  expect(shown()).toBe(0);
  page.end();
  expect(CSS.highlights.size).toBe(0);
});

it('opens the term at the caret', () => {
  page = watchPage(three, words);
  document.getSelection()?.collapse(document.getElementById('second')?.firstChild ?? null, 6);
  page.hover.openHere();
  expect(page.term()).toBe('FUE');
});

it('opens the first term in the selection', () => {
  page = watchPage(three, words);
  document.getSelection()?.selectAllChildren(page.body);
  page.hover.openHere();
  expect(page.term()).toBe('PRP');
});

it('opens the term last pointed at where no term is at the caret', () => {
  page = watchPage(three, words);
  const mark = page.marks.inOrder()[2];
  if (mark) page.hover.send({ type: 'enter', target: { mark, line: 0 }, at: 0 });
  page.hover.send({ type: 'leave', at: 0 });
  page.hover.openHere();
  expect(page.term()).toBe('FUT');
});

it('asks for the focus when the panel is open already', () => {
  page = watchPage(three, words);
  const [mark] = page.marks.inOrder();
  if (mark) page.hover.send({ type: 'choose', target: { mark, line: 0 }, by: 'touch' });
  page.hover.openHere();
  expect(page.panel.open).toMatchObject({ by: 'keyboard', mark: { mention: { term: 'PRP' } } });
});

it('does nothing on a page without terms', () => {
  page = watchPage('<p>Nothing here</p>', ['PRP']);
  page.hover.step(1);
  page.hover.openHere();
  expect(page.panel.opened).toBe(0);
});
