import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchTermKeys } from '../../../../page/hover/watch-term-keys.ts';

vi.mock('../../../../page/dom/trust.ts', () => import('../made-events.ts'));

const commands = { step: vi.fn(), openHere: vi.fn(), open: vi.fn(), rest: vi.fn() };
let ending: AbortController;

beforeEach(() => {
  vi.clearAllMocks();
  ending = new AbortController();
  watchTermKeys(commands, ending.signal);
});

afterEach(() => {
  ending.abort();
  document.body.replaceChildren();
});

/** Presses a key on an element; whether the page heard of it. */
function press(code: string, init: KeyboardEventInit = {}, target: Element = document.body) {
  const heard = vi.fn();
  target.addEventListener('keydown', heard, { once: true });
  const event = {
    code,
    bubbles: true,
    cancelable: true,
    composed: true,
    altKey: true,
    shiftKey: true,
  };
  target.dispatchEvent(new KeyboardEvent('keydown', { ...event, ...init }));
  return heard.mock.calls.length > 0;
}

it.each([
  ['PageDown', () => expect(commands.step).toHaveBeenCalledExactlyOnceWith(1)],
  ['PageUp', () => expect(commands.step).toHaveBeenCalledExactlyOnceWith(-1)],
  ['Home', () => expect(commands.openHere).toHaveBeenCalledOnce()],
] as const)('carries out Alt+Shift+%s and keeps it from the page', (code, check) => {
  expect(press(code)).toBe(false);
  check();
});

it.each([
  ['without Alt', { altKey: false }],
  ['without Shift', { shiftKey: false }],
  ['with Control', { ctrlKey: true }],
  ['with the system key', { metaKey: true }],
  ['while text is composed', { isComposing: true }],
])('leaves the key to the page %s', (_, init) => {
  expect(press('PageDown', init)).toBe(true);
  expect(commands.step).not.toHaveBeenCalled();
});

it('leaves every key to a field that is edited', () => {
  const field = document.createElement('textarea');
  document.body.append(field);
  field.focus();
  expect(press('PageDown', {}, field)).toBe(true);
  expect(commands.step).not.toHaveBeenCalled();
});

it('ends with its signal', () => {
  ending.abort();
  expect(press('PageDown')).toBe(true);
  expect(commands.step).not.toHaveBeenCalled();
});
