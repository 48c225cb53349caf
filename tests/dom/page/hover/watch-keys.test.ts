import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { watchPage } from './watched-page.ts';

vi.mock('../../../../page/dom/trust.ts', () => import('../made-events.ts'));

let page: ReturnType<typeof watchPage>;
let heard: string[];
const listen = (event: KeyboardEvent) => heard.push(`${event.type} ${event.key}`);

beforeEach(() => {
  heard = [];
  document.addEventListener('keydown', listen, true);
  document.addEventListener('keyup', listen, true);
  page = watchPage(
    '<p>About PRP</p><input id="field" /><div id="edit" contenteditable>text</div>',
    ['PRP'],
  );
});

afterEach(() => {
  document.removeEventListener('keydown', listen, true);
  document.removeEventListener('keyup', listen, true);
  page.end();
});

function open(by: 'pointer' | 'keyboard' = 'pointer') {
  const [mark] = page.marks.inOrder();
  if (!mark) throw new Error('no mark');
  page.hover.send({ type: 'choose', target: { mark, line: 0 }, by });
}

it('closes the panel at Escape, of which the page hears nothing', async () => {
  open();
  await userEvent.keyboard('{Escape}');
  expect(page.term()).toBeUndefined();
  expect(heard).toEqual([]);
});

it('leaves Escape to the page when no panel is open', async () => {
  await userEvent.keyboard('{Escape}');
  expect(heard).toEqual(['keydown Escape', 'keyup Escape']);
});

it('closes one layer at a press: the second Escape is the page’s', async () => {
  open();
  await userEvent.keyboard('{Escape}{Escape}');
  expect(heard).toEqual(['keydown Escape', 'keyup Escape']);
});

it('leaves Escape to the panel that has the focus', async () => {
  open('keyboard');
  page.panel.focused = true;
  await userEvent.keyboard('{Escape}');
  expect(page.term()).toBe('PRP');
});

it.each(['field', 'edit'])('lets the %s have its Escape while it closes the panel', async (id) => {
  document.getElementById(id)?.focus();
  open();
  await userEvent.keyboard('{Escape}');
  expect(page.term()).toBeUndefined();
  expect(heard).toContain('keydown Escape');
});

it('leaves a composition alone', () => {
  open();
  const press = { key: 'Escape', isComposing: true, bubbles: true };
  document.body.dispatchEvent(new KeyboardEvent('keydown', press));
  expect(page.term()).toBe('PRP');
});

it.each(['field', 'edit'])('makes way for typing in the %s', async (id) => {
  document.getElementById(id)?.focus();
  open();
  await userEvent.keyboard('a');
  expect(page.term()).toBeUndefined();
});

it('takes no letters of the page', async () => {
  open();
  await userEvent.keyboard('pcj');
  expect(page.term()).toBe('PRP');
  expect(heard.filter((key) => key.startsWith('keydown'))).toEqual([
    'keydown p',
    'keydown c',
    'keydown j',
  ]);
});
