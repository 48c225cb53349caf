import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { HoverEvent } from '../../../../page/hover/hover.ts';
import { watchSwipe } from '../../../../page/panel/watch-swipe.ts';
import { showPage } from '../shown-page.ts';

vi.mock('../../../../page/dom/trust.ts', () => import('../made-events.ts'));

let told: HoverEvent[];
let sheet: HTMLElement;
let end: AbortController;

beforeEach(() => {
  told = [];
  end = new AbortController();
  const body = showPage('<div id="sheet"><div data-drag-handle><i>=</i></div><p>Text</p></div>');
  sheet = body.querySelector('#sheet') as HTMLElement;
  watchSwipe(sheet, (event) => told.push(event), end.signal);
  // Pointers made by script cannot be captured.
  Element.prototype.setPointerCapture = () => {};
});

afterEach(() => end.abort());

function swipe(on: string, down: number, milliseconds: number, ends = 'pointerup') {
  const send = (type: string, clientY: number, timeStamp: number) => {
    const event = new PointerEvent(type, { bubbles: true, isPrimary: true, clientY });
    Object.defineProperty(event, 'timeStamp', { value: timeStamp });
    sheet.querySelector(on)?.dispatchEvent(event);
  };
  send('pointerdown', 100, 1000);
  send('pointermove', 100 + down, 1000 + milliseconds);
  const moved = sheet.style.translate;
  send(ends, 100 + down, 1000 + milliseconds);
  return moved;
}

it.each([
  ['far', 90, 900, 1],
  ['not far and fast', 40, 50, 1],
  ['not far and slow', 40, 400, 0],
  ['up', -120, 100, 0],
])('drawn %s by its handle closes or comes back', (_, down, milliseconds, closings) => {
  swipe('i', down, milliseconds);
  expect(told).toHaveLength(closings);
  if (!closings) expect(sheet.style.translate).toBe('');
});

it('follows the finger', () => {
  expect(swipe('i', 40, 400)).toBe('0px 40px');
});

it('comes back when the browser takes the gesture', () => {
  swipe('i', 200, 100, 'pointercancel');
  expect([told, sheet.style.translate]).toEqual([[], '']);
});

it('leaves swipes on its text to scrolling', () => {
  swipe('p', 200, 100);
  expect([told, sheet.style.translate]).toEqual([[], '']);
});
