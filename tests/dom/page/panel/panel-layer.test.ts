import { afterEach, expect, it } from 'vitest';
import { layerOf } from '../../../../page/panel/panel-layer.ts';
import { showPage } from '../shown-page.ts';

afterEach(() => showPage(''));

const term = (root: ParentNode = document) => root.querySelector('[data-term]')?.firstChild as Text;

it('puts the panel of a term on the plain page at the root', () => {
  showPage('<p data-term>PRP</p>');
  expect(layerOf(term())).toBe(document.documentElement);
});

it('puts the panel of a term in an open modal dialog into that dialog', () => {
  const body = showPage('<dialog><div><p data-term>PRP</p></div></dialog>');
  const dialog = body.querySelector('dialog') as HTMLDialogElement;
  dialog.showModal();
  expect(layerOf(term())).toBe(dialog);
});

it('takes no notice of a dialog that is not modal', () => {
  showPage('<dialog open><p data-term>PRP</p></dialog>');
  expect(layerOf(term())).toBe(document.documentElement);
});

it('puts the panel of a term in a shown popover into that popover, which a click in the panel would else close', () => {
  const body = showPage('<div popover><p data-term>PRP</p></div>');
  const popover = body.querySelector('[popover]') as HTMLElement;
  popover.showPopover();
  expect(layerOf(term())).toBe(popover);
});

it('finds the dialog around a shadow tree', () => {
  const body = showPage('<dialog><div id="host"></div></dialog>');
  const dialog = body.querySelector('dialog') as HTMLDialogElement;
  const root = document.getElementById('host')?.attachShadow({ mode: 'closed' }) as ShadowRoot;
  root.innerHTML = '<p data-term>PRP</p>';
  dialog.showModal();
  expect(layerOf(term(root))).toBe(dialog);
});

it('goes inside the shadow tree of a popover, whose other children do not show', () => {
  const body = showPage('<div popover></div>');
  const popover = body.firstElementChild as HTMLElement;
  const root = popover.attachShadow({ mode: 'open' });
  root.innerHTML = '<section><p data-term>PRP</p></section>';
  popover.showPopover();
  expect(layerOf(term(root))).toBe(root);
});
