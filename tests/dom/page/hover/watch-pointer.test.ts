import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PanelPort, PanelRequest } from '../../../../page/hover/panel-port.ts';
import { startHover } from '../../../../page/hover/start-hover.ts';
import { lineBoxes } from '../../../../page/marks/line-boxes.ts';
import type { MarkMap } from '../../../../page/marks/mark.ts';
import { marksIn } from '../marks-in.ts';
import { middleOf, nextFrame, showPage } from '../shown-page.ts';

vi.mock('../../../../page/dom/trust.ts', () => import('../made-events.ts'));

const rest = 120;
const leave = 120;
let end: AbortController;
let panel: PanelPort & { open?: PanelRequest; opened: number };
let marks: MarkMap;
let clock: number;

beforeEach(() => {
  end = new AbortController();
  panel = {
    opened: 0,
    prepare() {},
    show(request) {
      this.open = request;
      this.opened += 1;
    },
    hide() {
      delete this.open;
    },
    box() {
      return this.open && new DOMRectReadOnly(20, 200, 360, 300);
    },
    hasFocus: () => false,
    giveBackFocus() {},
  };
  const body = showPage('<p>Ask about PRP or FUE first.</p><input /><p id="tall">.</p>');
  marks = marksIn([body], ['PRP', 'FUE']);
  startHover({
    marks,
    panel,
    delays: () => ({ rest, leave }),
    shadowRoots: () => [],
    signal: end.signal,
  });
  clock = 0;
});

afterEach(() => end.abort());

const on = (term: string) => {
  const mark = marks.inOrder().find((one) => one.mention.term === term);
  return middleOf(mark && lineBoxes(mark)[0]);
};
const nowhere = { x: 600, y: 150 };

/** One move of the hand, drawn before it returns; a slow hand unless the milliseconds since the last one say else. */
async function move(
  to: { x: number; y: number },
  more: PointerEventInit & { still?: boolean } = {},
) {
  clock += 1;
  const screen = more.still ? {} : { screenX: to.x + 100, screenY: to.y + 100 + clock };
  point('pointermove', to, { ...screen, ...more });
  await nextFrame();
}

function point(type: string, to: { x: number; y: number }, more: PointerEventInit = {}) {
  const target = document.elementFromPoint(to.x, to.y) ?? document.body;
  const at = { clientX: to.x, clientY: to.y };
  const shared = { bubbles: true, composed: true, pointerType: 'mouse' };
  target.dispatchEvent(new PointerEvent(type, { ...shared, ...at, ...more }));
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const openTerm = () => panel.open?.mark.mention.term;

it('opens the panel of the term the pointer rests on', async () => {
  await move(on('PRP'));
  expect(openTerm()).toBeUndefined();
  await expect.poll(openTerm).toBe('PRP');
  expect(panel.open).toMatchObject({ by: 'pointer', line: 0 });
});

it('opens nothing while the pointer moves on within the term', async () => {
  const { x, y } = on('PRP');
  for (let step = 0; step < 8; step++) await move({ x: x + (step % 2) * 8, y });
  expect(panel.opened).toBe(0);
});

it('opens although the hand trembles', async () => {
  const { x, y } = on('PRP');
  for (let step = 0; step < 60 && !panel.opened; step++) await move({ x: x + (step % 2), y });
  expect(openTerm()).toBe('PRP');
});

it('opens the panel of a term on which a fast hand stops', async () => {
  const { x, y } = on('PRP');
  for (const away of [320, 240, 160, 80, 0]) await move({ x: x + away, y: y + away });
  await expect.poll(openTerm).toBe('PRP');
});

it('stays open for a pointer that comes back to where it rested', async () => {
  await move(on('PRP'));
  await expect.poll(openTerm).toBe('PRP');
  const { x, y } = on('PRP');
  await move({ x, y: y + 14 });
  await move(on('PRP'));
  await wait(leave * 2);
  expect(openTerm()).toBe('PRP');
});

it('opens nothing once the term was left in time', async () => {
  await move(on('PRP'));
  await move(nowhere);
  await wait(rest * 2);
  expect(panel.opened).toBe(0);
});

it('opens nothing for a term that the page scrolled below a still pointer', async () => {
  await move(nowhere);
  await wait(rest * 2);
  const screen = { screenX: nowhere.x + 100, screenY: nowhere.y + 100 + clock };
  await move(on('PRP'), { ...screen, still: true });
  await wait(rest * 2);
  expect(panel.opened).toBe(0);
});

it('opens nothing when the page has moved the term away in the meantime', async () => {
  await move(on('PRP'));
  document.body.style.paddingTop = '200px';
  await wait(rest * 2);
  expect(panel.opened).toBe(0);
});

it('opens nothing while a button is down', async () => {
  point('pointerdown', on('PRP'), { buttons: 1 });
  await move(on('PRP'), { buttons: 1 });
  await wait(rest * 2);
  expect(panel.opened).toBe(0);
});

it('opens nothing for a term that was clicked until it is left', async () => {
  await move(on('PRP'));
  point('pointerdown', on('PRP'), { buttons: 1 });
  const { x, y } = on('PRP');
  await move({ x: x + 9, y });
  await wait(rest * 2);
  expect(panel.opened).toBe(0);
  await move(nowhere);
  await move(on('PRP'));
  await expect.poll(openTerm).toBe('PRP');
});

it('keeps a clicked term quiet while its block is being read anew', async () => {
  await move(on('PRP'));
  point('pointerdown', on('PRP'), { buttons: 1 });
  const { at } = marks;
  marks.at = () => undefined;
  const { x, y } = on('PRP');
  await move({ x: x + 5, y });
  marks.at = at;
  await move({ x: x - 5, y });
  await wait(rest * 2);
  expect(panel.opened).toBe(0);
});

it('opens nothing for a finger', async () => {
  await move(on('PRP'), { pointerType: 'touch' });
  await wait(rest * 2);
  expect(panel.opened).toBe(0);
});

it('closes some time after the pointer left', async () => {
  await move(on('PRP'));
  await expect.poll(openTerm).toBe('PRP');
  await move(nowhere);
  expect(openTerm()).toBe('PRP');
  await expect.poll(openTerm).toBeUndefined();
});

it('stays while the pointer travels to the panel and rests in it', async () => {
  await move(on('PRP'));
  await expect.poll(openTerm).toBe('PRP');
  const { x, y } = on('PRP');
  for (let down = y + 4; down < 220; down += 12) await move({ x, y: down });
  await wait(leave * 2);
  expect(openTerm()).toBe('PRP');
});

it('closes when the pointer stops on the way', async () => {
  await move(on('PRP'));
  await expect.poll(openTerm).toBe('PRP');
  const { x, y } = on('PRP');
  for (let down = y + 12; down < 140; down += 12) await move({ x, y: down });
  await expect.poll(openTerm).toBeUndefined();
});

it('closes at a press outside and lets the press reach the page', async () => {
  await move(on('PRP'));
  await expect.poll(openTerm).toBe('PRP');
  let pressed = false;
  document.body.addEventListener('pointerdown', () => (pressed = true), { once: true });
  point('pointerdown', nowhere, { buttons: 1 });
  expect([openTerm(), pressed]).toEqual([undefined, true]);
});

it('stays open at a press in the panel', async () => {
  await move(on('PRP'));
  await expect.poll(openTerm).toBe('PRP');
  point('pointerdown', { x: 100, y: 300 }, { buttons: 1 });
  expect(openTerm()).toBe('PRP');
});

it('changes to another term that the pointer rests on', async () => {
  await move(on('PRP'));
  await expect.poll(openTerm).toBe('PRP');
  await move(on('FUE'));
  await expect.poll(openTerm).toBe('FUE');
});

it('closes when the pointer leaves the document', async () => {
  await move(on('PRP'));
  await expect.poll(openTerm).toBe('PRP');
  point('pointerout', on('PRP'), { relatedTarget: null });
  await expect.poll(openTerm).toBeUndefined();
});

it('closes and falls silent when the signal ends it', async () => {
  await move(on('PRP'));
  await expect.poll(openTerm).toBe('PRP');
  end.abort();
  expect(openTerm()).toBeUndefined();
  await move(on('FUE'));
  await wait(rest * 2);
  expect(panel.opened).toBe(1);
});
