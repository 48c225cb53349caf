import { afterEach, expect, it } from 'vitest';
import { lineBoxes } from '../../../../page/marks/line-boxes.ts';
import { watchPage } from './watched-page.ts';

let page: ReturnType<typeof watchPage>;
let style: HTMLStyleElement | undefined;

afterEach(() => {
  page.end();
  style?.remove();
  document.documentElement.removeAttribute('style');
  window.scrollTo(0, 0);
});

/** Shows a page with styles of its own, in which the words are marked. */
function show(css: string, html: string, words = ['PRP']) {
  page = watchPage(html, words);
  document.body.removeAttribute('style');
  style = document.createElement('style');
  style.textContent = `body { margin: 0; font: 16px/24px monospace } p { margin: 0 } .far { height: 3000px; width: 1px } ${css}`;
  document.head.append(style);
}

function lineOf(word = 'PRP') {
  const mark = page.marks.inOrder().find(({ mention }) => mention.term === word);
  const line = mark && lineBoxes(mark)[0];
  if (!line) throw new Error(`"${word}" is not shown`);
  return line;
}

/** Whether the text itself is what stands on top where its line is. */
function isSeen(word = 'PRP') {
  const { left, right, top, bottom } = lineOf(word);
  const mark = page.marks.inOrder().find(({ mention }) => mention.term === word);
  const holder = mark?.range.startContainer.parentNode;
  const root = holder?.getRootNode() as Document | ShadowRoot;
  const on = root.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  return top >= 0 && bottom <= innerHeight && on === (holder instanceof ShadowRoot ? null : holder);
}

const step = async () => {
  const before = page.panel.opened;
  page.hover.step(1);
  await expect.poll(() => page.panel.opened).toBe(before + 1);
};

const far = '<div class="far"></div>';

it.each([
  ['body', 'html, body { height: 100%; overflow-x: hidden }', `${far}<p>PRP</p>${far}`],
  [
    'body below a root with a gap',
    'html { overflow: hidden } body { height: 100vh; overflow-y: auto }',
    `${far}<p>PRP</p>${far}`,
  ],
  [
    'element that fills the window',
    'html, body { height: 100%; overflow: hidden } main { height: 100%; overflow-y: scroll }',
    `<main>${far}<p>PRP</p>${far}</main>`,
  ],
  [
    'element with a fixed header inside it',
    'main { height: 400px; overflow: auto } header { position: sticky; top: 0; height: 120px; background: black }',
    `<main><header></header>${far}<p>PRP</p>${far}</main>`,
  ],
  [
    'element that is drawn smaller',
    'main { height: 600px; width: 600px; overflow: auto; transform: scale(0.4); transform-origin: 0 0 }',
    `<main>${far}<p>PRP</p>${far}</main>`,
  ],
  ['zoomed body', 'html { zoom: 1.5 } body { zoom: 0.8 }', `${far}<p>PRP</p>${far}`],
  [
    'row that runs from right to left',
    'main { direction: rtl; display: flex; overflow-x: auto; width: 300px } main p { flex: none; width: 300px }',
    '<main><p>one</p><p>two</p><p>PRP</p></main>',
  ],
  [
    'row that snaps',
    'main { display: flex; overflow-x: auto; scroll-snap-type: x mandatory; width: 300px } main p { flex: none; width: 300px; scroll-snap-align: start }',
    '<main><p>one</p><p>two</p><p>PRP</p></main>',
  ],
  [
    'box no higher than a line',
    'main { height: 24px; overflow-y: auto }',
    `<main><p>one</p><p>two</p><p>PRP</p></main>`,
  ],
])('shows a term that is scrolled by the %s', async (_, css, html) => {
  show(css, html);
  await step();
  expect(isSeen()).toBe(true);
});

it('shows a term that a shadow tree scrolls from around its slot', async () => {
  show('', `<div id="host">${far}<p>PRP</p>${far}</div>`);
  const root = document.getElementById('host')?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = '<div style="height: 200px; overflow: auto"><slot></slot></div>';
  await step();
  expect(isSeen()).toBe(true);
});

it.each([
  ['header that sticks', 'header { position: sticky; top: 0; height: 180px; background: #222 }'],
  [
    'header that is fixed',
    'header { position: fixed; inset: 0 0 auto; height: 45vh; background: #222 }',
  ],
  [
    'bar at the foot',
    'header { position: fixed; inset: auto 0 0; height: 80vh; background: #222 }',
  ],
  [
    'header that sticks below another',
    'header { position: sticky; top: 0; height: 100px; background: #222 } header + header { top: 100px }',
  ],
])('shows a term clear of a %s', async (_, css) => {
  show(
    css,
    `<header></header><header></header>${far}<p>PRP</p>${'<p>more</p>'.repeat(4)}<p>FUE</p>${far}`,
    ['PRP', 'FUE'],
  );
  await step();
  expect(isSeen('PRP')).toBe(true);
  window.scrollTo({ top: scrollY + lineOf('FUE').top - 10, behavior: 'instant' });
  await step();
  expect(isSeen('FUE')).toBe(true);
});

it('keeps the distance that the page asks for', async () => {
  show('html { scroll-padding-top: 40% }', `${far}<p>PRP</p>${far}`);
  window.scrollTo({ top: lineOf().top - 20, behavior: 'instant' });
  await step();
  expect(lineOf().top).toBeGreaterThan(innerHeight * 0.4);
});

it.each([
  ['a fixed term', 'p { position: fixed; top: -400px }'],
  ['a term that is drawn away', 'p { transform: translateY(-90000px) }'],
])('leaves the page where it is for %s', async (_, css) => {
  show(css, `${far}<p>PRP</p>${far}`);
  window.scrollTo({ top: 500, behavior: 'instant' });
  page.hover.step(1);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(scrollY).toBe(500);
});

const slider = `<p>FUE</p><div id="slider"><div id="track"><p>one</p><p>two</p><p>PRP</p></div></div><p>FUT</p>`;
const sliding =
  '#slider { overflow: hidden; width: 300px } #track { display: flex } #track p { flex: none; width: 300px }';
const left = () => document.getElementById('slider')?.scrollLeft;

it('puts a slider back once the panel on its term has closed', async () => {
  show(sliding, slider, ['FUE', 'PRP', 'FUT']);
  await step();
  await step();
  expect(page.term()).toBe('PRP');
  expect(isSeen('PRP')).toBe(true);
  page.hover.send({ type: 'dismiss' });
  expect(left()).toBe(0);
});

it('puts a slider back when the keyboard goes on to the next term', async () => {
  show(sliding, slider, ['FUE', 'PRP', 'FUT']);
  for (const term of ['FUE', 'PRP', 'FUT']) {
    await step();
    expect(page.term()).toBe(term);
  }
  expect(left()).toBe(0);
});

it('puts a slider back when the extension ends', async () => {
  show(sliding, slider, ['PRP']);
  await step();
  page.end();
  expect(left()).toBe(0);
});

it('leaves a slider alone that the page has moved on meanwhile', async () => {
  show(sliding, slider, ['PRP']);
  await step();
  document.getElementById('slider')?.scrollTo({ left: 300, behavior: 'instant' });
  page.hover.send({ type: 'dismiss' });
  expect(left()).toBe(300);
});

it('puts a locked page back', async () => {
  show('html { overflow: hidden }', `${far}<p>PRP</p>${far}`);
  await step();
  expect(isSeen()).toBe(true);
  page.hover.send({ type: 'dismiss' });
  expect(scrollY).toBe(0);
});

it.each([
  [
    'has been drawn out of its box',
    '#track { transform: translateX(-600px) } #track p:first-child { order: 0 }',
  ],
  [
    'is cut off',
    '#slider { overflow: clip; width: 200px } #track p:first-child { margin-left: 400px }',
  ],
])('passes over a term that %s, which no scrolling shows', async (_, css) => {
  show(
    `${sliding} ${css}`,
    slider.replace('one', 'PRP').replace('<p>PRP</p></div>', '<p>three</p></div>'),
    ['FUE', 'PRP', 'FUT'],
  );
  await step();
  await step();
  expect(page.term()).toBe('FUT');
});

it('shows a term below parts of the page that are measured only when they come near', async () => {
  show(
    'section { content-visibility: auto; contain-intrinsic-size: auto 100px }',
    `${Array.from({ length: 40 }, (_, index) => `<section>${'<p>Plain words.</p>'.repeat(30)}${index === 30 ? '<p>PRP</p>' : ''}</section>`).join('')}`,
  );
  await step();
  expect(isSeen()).toBe(true);
  const { top } = lineOf();
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  expect(lineOf().top).toBe(top);
  expect(isSeen()).toBe(true);
});
