import { afterEach, beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { HoverEvent } from '../../../../page/hover/hover.ts';
import type { PanelPort } from '../../../../page/hover/panel-port.ts';
import { openPanel } from '../../../../page/panel/open-panel.ts';
import { marksIn } from '../marks-in.ts';
import { showPage } from '../shown-page.ts';

let end: AbortController;
let told: HoverEvent[];
let panel: PanelPort;
let mount: HTMLElement | undefined;
let pressed: string[];

beforeEach(() => {
  end = new AbortController();
  told = [];
  pressed = [];
  panel = openPanel({
    css: '',
    dir: 'ltr',
    draw(_, place) {
      mount = place;
      place.innerHTML = '<h2 tabindex="-1">PRP</h2><button>Pin</button>';
      place.firstElementChild?.addEventListener('keydown', (event) => {
        pressed.push((event as KeyboardEvent).key);
        if ((event as KeyboardEvent).key === 'Escape') panel.hide();
      });
    },
    tell: (event) => told.push(event),
    signal: end.signal,
  });
  showPage('<button id="before">Menu</button><p>About PRP</p><p>More on PRP</p>');
});

afterEach(() => end.abort());

const marks = () => marksIn([document.body], ['PRP']).inOrder();
const inPanel = () => (mount?.getRootNode() as ShadowRoot | undefined)?.activeElement?.textContent;

function show(by: 'pointer' | 'keyboard', index = 0) {
  const mark = marks()[index];
  if (mark) panel.show({ mark, line: 0, by });
}

it('leaves the focus where it is when the pointer opens it', () => {
  document.getElementById('before')?.focus();
  show('pointer');
  expect(document.activeElement?.id).toBe('before');
});

it('takes the focus to its heading when the keyboard opens it, and the caret to the term', () => {
  show('keyboard');
  expect(inPanel()).toBe('PRP');
  const selection = document.getSelection();
  expect([selection?.focusNode?.textContent, selection?.focusOffset]).toEqual(['About PRP', 6]);
});

it('gives focus and caret back when it closes, also after several terms', () => {
  const button = document.getElementById('before');
  document.getSelection()?.collapse(document.querySelector('p')?.firstChild ?? null, 2);
  button?.focus();
  show('keyboard');
  show('keyboard', 1);
  expect(inPanel()).toBe('PRP');
  panel.hide();
  expect(document.activeElement).toBe(button);
  expect(document.getSelection()?.focusOffset).toBe(2);
});

it('gives back no focus that it has lost to the page', () => {
  show('keyboard');
  document.getElementById('before')?.focus();
  panel.hide();
  expect(document.activeElement?.id).toBe('before');
});

it('takes the focus when the keyboard asks for a panel that is open', () => {
  const [mark] = marks();
  if (mark) panel.show({ mark, line: 0, by: 'pointer' });
  const heading = mount?.firstElementChild;
  if (mark) panel.show({ mark, line: 0, by: 'keyboard' });
  expect(inPanel()).toBe('PRP');
  expect(mount?.firstElementChild).toBe(heading);
});

it('tells when the keyboard focus comes and goes', async () => {
  show('keyboard');
  document.getElementById('before')?.focus();
  await expect
    .poll(() => told.filter(({ type }) => type === 'focus'))
    .toEqual([
      { type: 'focus', inside: true },
      { type: 'focus', inside: false },
    ]);
});

it('acts on its own keys, of which the page hears nothing on any way', async () => {
  const heard: string[] = [];
  const listen = (event: Event) => heard.push(event.type);
  const types = ['keydown', 'keyup', 'keypress', 'focusin'];
  for (const type of types) {
    document.addEventListener(type, listen, true);
    document.addEventListener(type, listen);
  }
  show('keyboard');
  await userEvent.keyboard('p{Escape}');
  for (const type of types) {
    document.removeEventListener(type, listen, true);
    document.removeEventListener(type, listen);
  }
  expect(pressed).toEqual(['p', 'Escape']);
  expect(panel.box()).toBeUndefined();
  expect(heard).toEqual([]);
});

it('goes back with Tab to where the reader was, once that has closed it', async () => {
  showPage('<button id="before">Menu</button><button id="after">Next</button><p>About PRP</p>');
  document.getElementById('before')?.focus();
  show('keyboard');
  mount?.addEventListener('keydown', () => panel.hide(), { once: true });
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement?.id).toBe('before');
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement?.id).toBe('after');
});

it('leaves the caret at the term for a reader who came from nowhere', () => {
  document.getSelection()?.removeAllRanges();
  (document.activeElement as HTMLElement | null)?.blur();
  show('keyboard');
  panel.hide();
  expect(document.activeElement).toBe(document.body);
  expect(document.getSelection()?.focusNode?.textContent).toBe('About PRP');
});
