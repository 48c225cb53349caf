import { afterEach, expect, it } from 'vitest';
import { raise } from '../../../../page/panel/raise.ts';

afterEach(() => document.body.replaceChildren());

it.each<[string, (element: HTMLElement) => void, boolean]>([
  ['does nothing', () => {}, true],
  ['takes it out', (element) => element.remove(), false],
  ['takes its popover away', (element) => element.removeAttribute('popover'), true],
  ['makes it another popover', (element) => (element.popover = 'auto'), true],
])('throws nothing where a page hears of it and %s', (_, answer, stays) => {
  const element = document.createElement('div');
  element.popover = 'manual';
  element.addEventListener('beforetoggle', () => answer(element), { once: true });
  raise(element, document.body);
  expect(element.isConnected).toBe(stays);
  raise(element, document.body);
  expect(element.matches(':popover-open')).toBe(true);
});

it('makes a popover again of what was stripped of it', () => {
  const element = document.createElement('div');
  raise(element, document.body);
  expect(element.matches(':popover-open')).toBe(true);
});
