import { afterEach, beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { HoverEvent } from '../../../../page/hover/hover.ts';
import type { PanelPort } from '../../../../page/hover/panel-port.ts';
import { lineBoxes } from '../../../../page/marks/line-boxes.ts';
import { openPanel } from '../../../../page/panel/open-panel.ts';
import { marksIn } from '../marks-in.ts';
import { ownIn } from '../own-in.ts';
import { nextFrame, showPage } from '../shown-page.ts';

let end: AbortController;
let told: HoverEvent[];
let content: HTMLElement;
let panel: PanelPort;
let drawn: number;

beforeEach(async () => {
  await page.viewport(width, height);
  end = new AbortController();
  told = [];
  drawn = 0;
  content = document.createElement('div');
  content.style.cssText = 'height: 200px; overflow: auto; min-height: 0;';
  panel = openPanel({
    css: '',
    dir: 'ltr',
    draw(_, mount) {
      drawn += 1;
      mount.replaceChildren(content);
    },
    tell: (event) => told.push(event),
    signal: end.signal,
  });
});

afterEach(() => {
  end.abort();
  document.documentElement.removeAttribute('style');
  showPage('');
});

const kinds = () => told.map(({ type }) => type);
const width = 1000;
const height = 700;

async function openAt(html: string, line = 0, word = 'PRP') {
  const [mark] = marksIn([showPage(html)], [word]).inOrder();
  if (!mark) throw new Error(`no "${word}" on the page`);
  panel.show({ mark, line, by: 'pointer' });
  await nextFrame();
  return () => {
    const box = lineBoxes(mark)[line];
    const drawn = panel.box();
    if (!box || !drawn) throw new Error('there is no line or no panel');
    return { line: box, panel: drawn };
  };
}

/** A page with the term at a place of the window. */
const at = (left: number, top: number, more = '') =>
  `<p style="position: absolute; margin: 0; left: ${left}px; top: ${top}px; white-space: nowrap; ${more}">PRP</p>`;

it('stands 8 pixels below the line, in line with its start', async () => {
  const boxes = await openAt(at(30, 40));
  const { line, panel } = boxes();
  expect(panel.top - line.bottom).toBeCloseTo(8, 1);
  expect(panel.left).toBeCloseTo(line.left, 1);
  expect(panel.width).toBe(360);
});

it('stands above the line only where it does not fit below', async () => {
  const { line, panel } = (await openAt(at(30, height - 150)))();
  expect(line.top - panel.bottom).toBeCloseTo(8, 1);
});

it('stays within the window beside its right edge', async () => {
  const { panel } = (await openAt(at(width - 40, 40)))();
  expect(panel.right).toBeCloseTo(document.documentElement.clientWidth - 8, 1);
});

it('stands at the line that was asked for of a wrapped term', async () => {
  const html = '<p style="white-space: pre">About the scalp\nmicropigmentation of</p>';
  const { line, panel } = (await openAt(html, 1, 'scalp micropigmentation'))();
  expect(panel.top - line.bottom).toBeCloseTo(8, 1);
  expect(line.left).toBeLessThan(40);
});

it.each([100, 200, 300, 400])(
  'covers the line at %d pixels in no case, however long its contents',
  async (top) => {
    content.style.height = '2000px';
    const { line, panel } = (await openAt(at(30, Math.min(top, height - 40))))();
    expect(panel.top >= line.bottom || panel.bottom <= line.top).toBe(true);
    expect(panel.height).toBeLessThanOrEqual(Math.min(0.6 * height, 480));
    expect(panel.top).toBeGreaterThanOrEqual(7);
    expect(panel.bottom).toBeLessThanOrEqual(height - 7);
  },
);

it('keeps its side when its contents grow, and does not lose the reader’s place', async () => {
  content.innerHTML = '<div style="height: 2000px"></div>';
  const boxes = await openAt(at(30, height - 260));
  const before = boxes();
  content.scrollTop = 90;
  content.style.height = '1500px';
  await nextFrame();
  await nextFrame();
  const after = boxes();
  expect(before.panel.top > before.line.bottom).toBe(after.panel.top > after.line.bottom);
  expect(after.panel.bottom).toBeLessThanOrEqual(height - 7);
  expect(content.scrollTop).toBe(90);
});

it.each([
  ['vertical-rl', (line: DOMRectReadOnly, card: DOMRectReadOnly) => line.left - card.right],
  ['vertical-lr', (line: DOMRectReadOnly, card: DOMRectReadOnly) => card.left - line.right],
] as const)('stands beside a line that is written %s', async (mode, apart) => {
  const { line, panel } = (await openAt(at(500, 100, `writing-mode: ${mode}`)))();
  expect(apart(line, panel)).toBeCloseTo(8, 1);
  expect(panel.top).toBeCloseTo(line.top, 1);
});

it.each(['vertical-rl', 'vertical-lr'])(
  'stands beside its line where the whole page is written %s',
  async (mode) => {
    document.documentElement.style.writingMode = mode;
    const { line, panel } = (await openAt(at(500, 100)))();
    const apart = mode === 'vertical-rl' ? line.left - panel.right : panel.left - line.right;
    expect(apart).toBeCloseTo(8, 1);
    expect(panel.top).toBeCloseTo(line.top, 1);
  },
);

it.each(['margin: 0 auto; max-width: 600px', 'position: relative; left: 40px', 'float: right'])(
  'stands below its line where the root of the page has %s',
  async (style) => {
    document.documentElement.style.cssText = style;
    const { line, panel } = (await openAt(at(300, 100)))();
    expect(panel.left).toBeCloseTo(line.left, 1);
    expect(panel.top - line.bottom).toBeCloseTo(8, 1);
  },
);

it('follows its term when the page scrolls', async () => {
  const boxes = await openAt(`<div style="height: 4000px">${at(30, 300)}</div>`);
  window.scrollTo(0, 120);
  expect(boxes().line.top).toBeLessThan(200);
  await expect.poll(() => boxes().panel.top - boxes().line.bottom).toBeCloseTo(8, 1);
  expect(kinds()).toEqual([]);
});

it('follows its term when a box around it scrolls, and tells when the term has gone', async () => {
  const boxes = await openAt(
    `<div id="box" style="position: absolute; left: 20px; top: 20px; height: 150px; width: 300px; overflow: auto"><div style="height: 900px">${at(10, 100)}</div></div>`,
  );
  const box = document.getElementById('box') as HTMLElement;
  box.scrollTop = 60;
  await expect.poll(() => boxes().panel.top - boxes().line.bottom).toBeCloseTo(8, 1);
  expect(kinds()).toEqual([]);
  box.scrollTop = 160;
  await expect.poll(kinds).toContain('out-of-view');
});

it('tells when its term has scrolled out of the window, but not for the first pixels', async () => {
  await openAt(`<div style="height: 4000px">${at(30, 60)}</div>`);
  window.scrollTo(0, 100);
  await nextFrame();
  await nextFrame();
  expect(kinds()).toEqual([]);
  window.scrollTo(0, 130);
  await expect.poll(kinds).toContain('out-of-view');
});

it('stays in sight when it stays open though its term has gone', async () => {
  await openAt(`<div style="height: 4000px">${at(30, 60)}</div>`);
  window.scrollTo(0, 2000);
  await expect.poll(() => panel.box()?.top).toBeGreaterThanOrEqual(8);
  expect(panel.box()?.bottom).toBeLessThanOrEqual(height - 8);
});

it('tells when its term has left the document', async () => {
  await openAt('<div style="height: 4000px"><p>PRP</p></div>');
  document.querySelector('p')?.remove();
  window.dispatchEvent(new Event('resize'));
  await expect.poll(kinds).toContain('vanish');
});

it.each([
  ['a transformed container', 'transform: translate(40px, 30px) scale(1.5); transform-origin: 0 0'],
  ['a container with a filter', 'filter: blur(0px)'],
  ['a zoomed container', 'zoom: 1.5'],
])('stands at a term in %s', async (_, style) => {
  const { line, panel } = (await openAt(`<div style="${style}">${at(30, 40)}</div>`))();
  expect(panel.top - line.bottom).toBeCloseTo(8, 0);
  expect(panel.width).toBeCloseTo(360, 1);
});

it('stands at its term, in real pixels, on a page that zooms itself', async () => {
  document.documentElement.style.zoom = '1.5';
  const { line, panel } = (await openAt(at(30, 40)))();
  expect(panel.top - line.bottom).toBeCloseTo(8, 0);
  expect(panel.left).toBeCloseTo(line.left, 0);
});

it('stands at a term in an open modal dialog and can be clicked there', async () => {
  showPage('');
  const boxes = await openAt(
    '<dialog style="position: fixed; left: 50px; top: 20px; transform: translateX(30px); margin: 0; overflow: hidden; height: 60px"><p>PRP</p></dialog>',
  );
  expect(boxes).toBeTypeOf('function');
  const dialog = document.querySelector('dialog') as HTMLDialogElement;
  dialog.showModal();
  const [mark] = marksIn([dialog], ['PRP']).inOrder();
  if (mark) panel.show({ mark, line: 0, by: 'pointer' });
  await nextFrame();
  const { line, panel: box } = boxes();
  expect(box.top - line.bottom).toBeCloseTo(8, 1);
  expect(document.elementFromPoint(box.left + 40, box.top + 60)).toBe(ownIn(dialog)[0]);
});

it('is a sheet at the lower edge for a finger', async () => {
  const [mark] = marksIn([showPage(at(30, 40))], ['PRP']).inOrder();
  if (mark) panel.show({ mark, line: 0, by: 'touch' });
  await nextFrame();
  expect(panel.box()?.bottom).toBeCloseTo(height, 0);
});

it('draws ahead of time out of sight, and only once', () => {
  const [mark, other] = marksIn([showPage('<p>PRP and PRP</p>')], ['PRP']).inOrder();
  if (!mark || !other) throw new Error('no marks');
  panel.prepare({ mark, line: 0, by: 'pointer' });
  expect([drawn, ownIn(document)[0], panel.box()]).toEqual([1, undefined, undefined]);
  panel.show({ mark, line: 0, by: 'pointer' });
  expect(drawn).toBe(1);
  panel.prepare({ mark: other, line: 0, by: 'pointer' });
  expect(drawn).toBe(1);
  panel.show({ mark: other, line: 0, by: 'pointer' });
  expect(drawn).toBe(2);
});

it('says that no panel is there once it is hidden', async () => {
  await openAt(at(30, 40));
  panel.hide();
  expect(panel.box()).toBeUndefined();
});
