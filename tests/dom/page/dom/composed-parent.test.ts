import { expect, it } from 'vitest';
import { drawnIn, hostOf, nodeAbove, parentOf } from '../../../../page/dom/composed-parent.ts';
import { createLeftAlone } from '../../../../page/text/left-alone.ts';
import { showPage } from '../shown-page.ts';

/** A form that holds what is named so, which hides the form's own. */
function formWith(names: readonly string[]) {
  const inputs = names.map((name) => `<input name="${name}">`).join('');
  const body = showPage(`<form><p>About PRP</p>${inputs}</form>`);
  const [form, text] = [body.querySelector('form'), body.querySelector('p')];
  if (!form || !text) throw new Error('The page has no form.');
  return { body, form, text };
}

it.each([
  ['the element around it', parentOf],
  ['what it is drawn in', drawnIn],
  ['the node above it', nodeAbove],
])('a form has %s, whatever the names of what it holds', (_, above) => {
  const { body, form } = formWith(['parentElement', 'parentNode', 'assignedSlot', 'getRootNode']);
  expect(above(form)).toBe(body);
  expect(hostOf(form)).toBe(undefined);
});

it('text in a form that names what it holds like ways upward is read', () => {
  const { text } = formWith(['parentElement', 'parentNode', 'assignedSlot', 'getRootNode']);
  expect(createLeftAlone(document)(text)).toBe(false);
});
