import { afterEach, expect, it } from 'vitest';
import { createOwnElement, isOwn, type OwnElement } from '../../../../page/dom/own-elements.ts';
import { removeRemains } from '../../../../page/dom/remove-remains.ts';
import { createShadowFinder } from '../../../../page/dom/shadow-hosts.ts';
import { showPage } from '../shown-page.ts';

const roots = new Map<Element, ShadowRoot>();
/** Sees closed roots, as the browser lets extensions do. */
const shadowRootOf = (element: Element) => roots.get(element) ?? null;

/** An element of ours in the page, as this script or one of an earlier version has made it. */
function own({ earlier = false } = {}): OwnElement {
  const known = globalThis.ownElements;
  if (earlier) globalThis.ownElements = undefined;
  const made = createOwnElement(document);
  if (earlier) globalThis.ownElements = known;
  roots.set(made.element, made.root);
  document.documentElement.append(made.element);
  return made;
}

function theirs(html: string): Element {
  const element = showPage(html).firstElementChild as Element;
  const root = element.attachShadow({ mode: 'closed' });
  root.append('of SMP Fact Panels');
  roots.set(element, root);
  return element;
}

afterEach(() => {
  for (const element of roots.keys()) element.remove();
  roots.clear();
});

it('is of a kind that a page can neither define nor ask for its inside', () => {
  const { element } = own();
  expect(element.localName).not.toContain('-');
  expect(() => element.attachInternals()).toThrow();
  expect([...element.attributes]).toEqual([]);
});

it('is known by reference, and its copies are not', () => {
  const { element } = own();
  expect([isOwn(element), isOwn(element.cloneNode(true)), isOwn(document.body)]).toEqual([
    true,
    false,
    false,
  ]);
});

it('is not read, while an element of the page beside it is', () => {
  const page = theirs('<div></div>');
  own().root.append('PRP');
  const finder = createShadowFinder(shadowRootOf, 10);
  const found = [...finder.hostsIn(document.documentElement)].flatMap((found) => found?.host ?? []);
  expect(found).toEqual([page]);
});

it('goes where an earlier version has left it, and stays where it is of this one', () => {
  const { element } = own();
  const left = [own({ earlier: true }).element, own({ earlier: true }).element];
  left[1]?.setAttribute('popover', 'manual');
  document.body.append(left[1] as Element);
  removeRemains([document], shadowRootOf);
  expect([element, ...left].map(({ isConnected }) => isConnected)).toEqual([true, false, false]);
});

it.each([
  '<fact-panel></fact-panel>',
  '<fact-panel popover="manual"></fact-panel>',
  '<div popover="manual"></div>',
])('is not taken for %s of the page', (html) => {
  const page = theirs(html);
  removeRemains([document], shadowRootOf);
  expect(page.isConnected).toBe(true);
});
