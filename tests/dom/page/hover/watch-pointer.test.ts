import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PanelPort, PanelRequest } from '../../../../page/hover/panel-port.ts';
import { startHover } from '../../../../page/hover/start-hover.ts';
import { lineBoxes } from '../../../../page/marks/line-boxes.ts';
import type { MarkMap } from '../../../../page/marks/mark.ts';
import { marksIn } from '../marks-in.ts';
import { middleOf, showPage } from '../shown-page.ts';

vi.mock('../../../../page/dom/trust.ts', () => import('../made-events.ts'));

const rest = 120;
const leave = 120;
const frame = 16;
let end: AbortController;
let panel: PanelPort & { open?: PanelRequest; opened: number };
let marks: MarkMap;
let clock: number;

beforeEach(() => {
  // A machine that stalls between two moves would be a hand that rests.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
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

afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

const on = (term: string) => {
  const mark = marks.inOrder().find((one) => one.mention.term === term);
  return middleOf(mark && lineBoxes(mark)[0]);
};
const nowhere = { x: 600, y: 150 };

/** One move of the hand, and the frame in which it is drawn. */
function move(to: { x: number; y: number }, more: PointerEventInit & { still?: boolean } = {}) {
  clock += 1;
  const screen = more.still ? {} : { screenX: to.x + 100, screenY: to.y + 100 + clock };
  point('pointermove', to, { ...screen, ...more });
  wait(frame);
}

function point(type: string, to: { x: number; y: number }, more: PointerEventInit = {}) {
  const target = document.elementFromPoint(to.x, to.y) ?? document.body;
  const at = { clientX: to.x, clientY: to.y };
  const shared = { bubbles: true, composed: true, pointerType: 'mouse' };
  const event = new PointerEvent(type, { ...shared, ...at, ...more });
  Object.defineProperty(event, 'timeStamp', { value: performance.now() });
  target.dispatchEvent(event);
}

function wait(milliseconds: number) {
  vi.advanceTimersByTime(milliseconds);
}
const openTerm = () => panel.open?.mark.mention.term;

it('opens the panel of the term the pointer rests on', () => {
  move(on('PRP'));
  expect(openTerm()).toBeUndefined();
  wait(rest * 2);
  expect(openTerm()).toBe('PRP');
  expect(panel.open).toMatchObject({ by: 'pointer', line: 0 });
});

it('opens nothing while the pointer moves on within the term', () => {
  const { x, y } = on('PRP');
  for (let step = 0; step < 8; step++) move({ x: x + (step % 2) * 8, y });
  expect(panel.opened).toBe(0);
});

it('opens although the hand trembles', () => {
  const { x, y } = on('PRP');
  for (let step = 0; step < 60 && !panel.opened; step++) move({ x: x + (step % 2), y });
  expect(openTerm()).toBe('PRP');
});

it('opens the panel of a term on which a fast hand stops', () => {
  const { x, y } = on('PRP');
  for (const away of [320, 240, 160, 80, 0]) move({ x: x + away, y: y + away });
  wait(rest * 2);
  expect(openTerm()).toBe('PRP');
});

it('stays open for a pointer that comes back to where it rested', () => {
  move(on('PRP'));
  wait(rest * 2);
  expect(openTerm()).toBe('PRP');
  const { x, y } = on('PRP');
  move({ x, y: y + 14 });
  move(on('PRP'));
  wait(leave * 2);
  expect(openTerm()).toBe('PRP');
});

it('opens nothing once the term was left in time', () => {
  move(on('PRP'));
  move(nowhere);
  wait(rest * 2);
  expect(panel.opened).toBe(0);
});

it('opens nothing for a term that the page scrolled below a still pointer', () => {
  move(nowhere);
  wait(rest * 2);
  const screen = { screenX: nowhere.x + 100, screenY: nowhere.y + 100 + clock };
  move(on('PRP'), { ...screen, still: true });
  wait(rest * 2);
  expect(panel.opened).toBe(0);
});

it('opens nothing when the page has moved the term away in the meantime', () => {
  move(on('PRP'));
  document.body.style.paddingTop = '200px';
  wait(rest * 2);
  expect(panel.opened).toBe(0);
});

it('opens nothing while a button is down', () => {
  point('pointerdown', on('PRP'), { buttons: 1 });
  move(on('PRP'), { buttons: 1 });
  wait(rest * 2);
  expect(panel.opened).toBe(0);
});

it('opens nothing for a term that was clicked until it is left', () => {
  move(on('PRP'));
  point('pointerdown', on('PRP'), { buttons: 1 });
  const { x, y } = on('PRP');
  move({ x: x + 9, y });
  wait(rest * 2);
  expect(panel.opened).toBe(0);
  move(nowhere);
  move(on('PRP'));
  wait(rest * 2);
  expect(openTerm()).toBe('PRP');
});

it('keeps a clicked term quiet while its block is being read anew', () => {
  move(on('PRP'));
  point('pointerdown', on('PRP'), { buttons: 1 });
  const { at } = marks;
  marks.at = () => undefined;
  const { x, y } = on('PRP');
  move({ x: x + 5, y });
  marks.at = at;
  move({ x: x - 5, y });
  wait(rest * 2);
  expect(panel.opened).toBe(0);
});

it('opens nothing for a finger', () => {
  move(on('PRP'), { pointerType: 'touch' });
  wait(rest * 2);
  expect(panel.opened).toBe(0);
});

it('closes some time after the pointer left', () => {
  move(on('PRP'));
  wait(rest * 2);
  expect(openTerm()).toBe('PRP');
  move(nowhere);
  expect(openTerm()).toBe('PRP');
  wait(leave * 2);
  expect(openTerm()).toBeUndefined();
});

it('stays while the pointer travels to the panel and rests in it', () => {
  move(on('PRP'));
  wait(rest * 2);
  expect(openTerm()).toBe('PRP');
  const { x, y } = on('PRP');
  for (let down = y + 4; down < 220; down += 12) move({ x, y: down });
  wait(leave * 2);
  expect(openTerm()).toBe('PRP');
});

it('closes when the pointer stops on the way', () => {
  move(on('PRP'));
  wait(rest * 2);
  expect(openTerm()).toBe('PRP');
  const { x, y } = on('PRP');
  for (let down = y + 12; down < 140; down += 12) move({ x, y: down });
  wait(leave * 2);
  expect(openTerm()).toBeUndefined();
});

it('closes at a press outside and lets the press reach the page', () => {
  move(on('PRP'));
  wait(rest * 2);
  expect(openTerm()).toBe('PRP');
  let pressed = false;
  document.body.addEventListener('pointerdown', () => (pressed = true), { once: true });
  point('pointerdown', nowhere, { buttons: 1 });
  expect([openTerm(), pressed]).toEqual([undefined, true]);
});

it('stays open at a press in the panel', () => {
  move(on('PRP'));
  wait(rest * 2);
  expect(openTerm()).toBe('PRP');
  point('pointerdown', { x: 100, y: 300 }, { buttons: 1 });
  expect(openTerm()).toBe('PRP');
});

it('changes to another term that the pointer rests on', () => {
  move(on('PRP'));
  wait(rest * 2);
  expect(openTerm()).toBe('PRP');
  move(on('FUE'));
  wait(rest * 2);
  expect(openTerm()).toBe('FUE');
});

it('closes when the pointer leaves the document', () => {
  move(on('PRP'));
  wait(rest * 2);
  expect(openTerm()).toBe('PRP');
  point('pointerout', on('PRP'), { relatedTarget: null });
  wait(leave * 2);
  expect(openTerm()).toBeUndefined();
});

it('closes and falls silent when the signal ends it', () => {
  move(on('PRP'));
  wait(rest * 2);
  expect(openTerm()).toBe('PRP');
  end.abort();
  expect(openTerm()).toBeUndefined();
  move(on('FUE'));
  wait(rest * 2);
  expect(panel.opened).toBe(1);
});
