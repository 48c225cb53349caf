import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Mark } from '../../../../page/marks/mark.ts';
import { createPainter } from '../../../../page/painting/painter.ts';

let ending: AbortController;

beforeEach(() => {
  ending = new AbortController();
});

afterEach(() => {
  ending.abort();
  document.body.replaceChildren();
});

function painted(html: string): string[] {
  document.body.innerHTML = html;
  const node = document.querySelector('[data-term]')?.firstChild as Text;
  const last = document.querySelector('[data-end]')?.firstChild ?? node;
  const range = new StaticRange({
    startContainer: node,
    startOffset: 0,
    endContainer: last,
    endOffset: 4,
  });
  const mention = { start: 0, end: 8, term: 'a', form: 'a', weak: false } as Mark['mention'];
  const underline = {
    declarations: 'text-decoration: underline',
    light: [10, 101, 95, 1],
    dark: [102, 205, 195, 1],
  } as const;
  createPainter(underline, ending.signal).paint([{ mention, range, painted: true }]);
  return [...CSS.highlights.values()].flatMap((all) => [...all].map(String));
}

it.each([
  ['a fill of its own', '<p data-term style="-webkit-text-fill-color:#c00">alopecia</p>'],
  [
    'a gradient for a fill',
    '<h1 style="background:linear-gradient(red,blue);background-clip:text;-webkit-text-fill-color:transparent"><b data-term>alopecia</b></h1>',
  ],
  ['a stroke', '<p data-term style="-webkit-text-stroke:1px #c00">alopecia</p>'],
  [
    'an outline alone',
    '<p data-term style="color:transparent;-webkit-text-stroke:1px">alopecia</p>',
  ],
  ['emphasis marks', '<p data-term style="text-emphasis:filled red">alopecia</p>'],
  ['a line through it', '<p><del><b data-term>alopecia</b></del></p>'],
  [
    'a part that is filled',
    '<p><b data-term>alopecia</b> <b data-end style="-webkit-text-fill-color:red">areata</b></p>',
  ],
])('text with %s has no underline', (_, html) => {
  expect(painted(html)).toEqual([]);
});

it.each([
  ['plain', '<p data-term>alopecia</p>'],
  ['colored', '<p data-term style="color:#c00">alopecia</p>'],
  [
    'transparent over a gradient',
    '<p data-term style="color:transparent;background:linear-gradient(red,blue);background-clip:text">alopecia</p>',
  ],
  ['shadowed', '<p data-term style="text-shadow:0 0 2px red">alopecia</p>'],
  [
    'filled with its own color',
    '<p data-term style="color:red;-webkit-text-fill-color:red">alopecia</p>',
  ],
])('%s text has one', (_, html) => {
  expect(painted(html)).toHaveLength(1);
});
