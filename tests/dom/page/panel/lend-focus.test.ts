import { afterEach, beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { PanelPort } from '../../../../page/hover/panel-port.ts';
import { openPanel } from '../../../../page/panel/open-panel.ts';
import { marksIn } from '../marks-in.ts';
import { showPage } from '../shown-page.ts';

let end: AbortController;
let panel: PanelPort;
let root: ShadowRoot;
let pageEnd: AbortController;
let heard: string[];

beforeEach(() => {
  end = new AbortController();
  pageEnd = new AbortController();
  heard = [];
  panel = openPanel({
    css: '',
    dir: 'ltr',
    draw(_, mount) {
      mount.innerHTML = '<h2 tabindex="-1">PRP</h2><button>Pin</button><button>Close</button>';
      root = mount.getRootNode() as ShadowRoot;
    },
    tell() {},
    signal: end.signal,
  });
  showPage(`<div id="modal" role="dialog" aria-modal="true"><p>About PRP</p>
    <button id="ok">OK</button><input id="name" /></div><button id="outside">Outside</button>`);
});

afterEach(() => {
  end.abort();
  pageEnd.abort();
});

/** Listens as the page does, on the way down through the document and on the way up. */
function listen(type: string, hear: (event: FocusEvent) => void) {
  const { signal } = pageEnd;
  document.addEventListener(type, (event) => hear(event as FocusEvent), { signal, capture: true });
}

const byId = (id: string) => document.getElementById(id) as HTMLElement;
const inPanel = () => root?.activeElement?.textContent;

function open() {
  const [mark] = marksIn([document.body], ['PRP']).inOrder();
  if (mark) panel.show({ mark, line: 0, by: 'keyboard' });
}

function note() {
  for (const type of ['focus', 'blur', 'focusin', 'focusout'])
    listen(type, ({ target }) => heard.push(`${type} ${(target as Element).id}`));
}

/** Traps of component libraries, each by what it hears of the focus leaving. */
const traps = {
  'takes back what comes in elsewhere': (modal: HTMLElement, last: () => HTMLElement) =>
    listen('focusin', ({ target }) => {
      if (!modal.contains(target as Node)) last().focus();
    }),
  'takes back what goes elsewhere': (modal: HTMLElement, last: () => HTMLElement) =>
    listen('focusout', ({ relatedTarget }) => {
      if (relatedTarget && !modal.contains(relatedTarget as Node)) last().focus();
    }),
  'takes back what is lost': (modal: HTMLElement, last: () => HTMLElement) =>
    listen('blur', ({ relatedTarget }) => {
      if (!modal.contains(relatedTarget as Node | null)) last().focus();
    }),
  'takes back what is got': (modal: HTMLElement, last: () => HTMLElement) =>
    listen('focus', ({ target }) => {
      if (!modal.contains(target as Node)) last().focus();
    }),
};

it.each(Object.entries(traps))('keeps the focus though a dialog %s', async (_, trap) => {
  byId('ok').focus();
  trap(byId('modal'), () => byId('ok'));
  open();
  expect(inPanel()).toBe('PRP');
  await userEvent.keyboard('{Tab}');
  expect(inPanel()).toBe('Pin');
  panel.hide();
  expect(document.activeElement?.id).toBe('ok');
});

it('tells the page nothing of its own focus while that is only lent', async () => {
  byId('name').focus();
  note();
  open();
  await userEvent.keyboard('{Tab}');
  panel.hide();
  expect(document.activeElement?.id).toBe('name');
  expect(heard.filter((line) => line.endsWith(' name'))).toEqual([]);
});

it('tells the page of the focus as ever once it goes on to something else', () => {
  byId('name').focus();
  open();
  note();
  byId('outside').focus();
  byId('name').focus();
  expect(heard.filter((line) => /focusin/.test(line))).toEqual(['focusin outside', 'focusin name']);
});

it('tells the page of every move that has nothing to do with the panel', () => {
  byId('name').focus();
  note();
  byId('outside').focus();
  expect(heard).toEqual(['blur name', 'focusout name', 'focus outside', 'focusin outside']);
});
