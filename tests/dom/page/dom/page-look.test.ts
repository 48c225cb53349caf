import { afterEach, expect, it } from 'vitest';
import { elementOf } from '../../../../page/dom/element-of.ts';
import { lookBehind } from '../../../../page/dom/page-look.ts';
import { showPage } from '../shown-page.ts';

afterEach(() => {
  document.documentElement.removeAttribute('style');
  showPage('');
});

function lookAt(html: string) {
  const body = showPage(html);
  return lookBehind(elementOf(body.querySelector('[data-term]')?.firstChild as Text));
}

const term = '<p data-term>PRP</p>';

it.each([
  ['a page without any background', term, 'light', [255, 255, 255]],
  ['a dark block', `<div style="background: #111">${term}</div>`, 'dark', [17, 17, 17]],
  [
    'a light card in a dark block',
    `<div style="background: #111"><div style="background: #eee">${term}</div></div>`,
    'light',
    [238, 238, 238],
  ],
  [
    'a glass pane over a dark block',
    `<div style="background: #000"><div style="background: rgb(255 255 255 / 0.2)">${term}</div></div>`,
    'dark',
    [51, 51, 51],
  ],
  [
    'a color in a newer notation',
    `<div style="background: oklch(0.2 0.02 250)">${term}</div>`,
    'dark',
    undefined,
  ],
  [
    'a gradient',
    `<div style="background: linear-gradient(rgb(0, 0, 0), rgb(40, 40, 40))">${term}</div>`,
    'dark',
    [20, 20, 20],
  ],
  [
    'a picture behind light text',
    `<div style="background: url(data:,) white; color: white">${term}</div>`,
    'dark',
    undefined,
  ],
  [
    'a picture behind dark text',
    `<div style="background: url(data:,) black; color: black">${term}</div>`,
    'light',
    undefined,
  ],
  [
    'a pale opaque layer that is itself faded',
    `<div style="background: #000"><div style="background: #fff; opacity: 0.1">${term}</div></div>`,
    'dark',
    undefined,
  ],
])('sees what is behind the text on %s', (_, html, scheme, rgb) => {
  const look = lookAt(html);
  expect(look.scheme).toBe(scheme);
  if (rgb) expect(look.background.map(Math.round)).toEqual([...rgb, 1]);
});

it('sees through a shadow tree', () => {
  const body = showPage('<div style="background: #111"><div id="host"></div></div>');
  const root = body.querySelector('#host')?.attachShadow({ mode: 'open' }) as ShadowRoot;
  root.innerHTML = 'PRP';
  expect(lookBehind(elementOf(root.firstChild as Text)).scheme).toBe('dark');
});

it('knows the dark canvas of a page that declares a dark scheme', () => {
  document.documentElement.style.colorScheme = 'dark';
  expect(lookAt(term).scheme).toBe('dark');
});

it.each([
  ['the page', 'invert(1) hue-rotate(180deg)', 'background:#fff', '', 'dark'],
  ['a dark page', 'invert(1)', 'background:#111', '', 'light'],
  ['a part of the page', '', '', 'filter:invert(100%);background:#fff', 'dark'],
  ['a part that is inverted back', 'invert(1)', 'background:#fff', 'filter:invert(1)', 'light'],
  ['nothing that changes colors', 'blur(1px)', 'background:#fff', '', 'light'],
])('sees through a filter over %s', (_, filter, page, part, scheme) => {
  document.documentElement.style.cssText = `filter:${filter};${page}`;
  const inverted = part.includes('filter') && filter !== '';
  const html = `<div style="${part}${inverted ? ';background:#fff' : ''}">${term}</div>`;
  expect(lookAt(html).scheme).toBe(scheme);
});
