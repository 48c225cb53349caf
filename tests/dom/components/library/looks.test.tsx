import '../../../fake-browser.ts';
import '../../../../components/controls/page.css';

import { library } from 'virtual:library';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { LibraryPlace } from '../../../../articles/library-place.ts';
import { useLibrary } from './open-library.tsx';

const open = useLibrary();
const article = library.articles[0]?.id ?? '';

const places: (LibraryPlace | undefined)[] = [
  undefined,
  { query: 'does it hurt' },
  { part: 'glossary' },
  { part: 'sources' },
  { sources: 'studies' },
  { source: 'nguyen-2022' },
  { part: 'visit' },
  { part: 'saved' },
  { term: 'finasteride' },
  { term: 'norwood-scale' },
  { answer: 'hurt' },
  { article, section: 'cost' },
  { article, section: 'cost', claim: 'C52' },
  { article, section: '_risks' },
  { article, section: '_contradictions' },
  { article, section: '_abilities' },
];

/** The texts that are seen, with the size of their letters. */
function texts(): { text: string; size: number }[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: { text: string; size: number }[] = [];
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode as Text;
    if (data.trim() === '' || !parentElement?.checkVisibility()) continue;
    found.push({ text: data, size: Number.parseFloat(getComputedStyle(parentElement).fontSize) });
  }
  return found;
}

const untilShown = (place: LibraryPlace | undefined) =>
  expect
    .poll(() =>
      document.querySelector(
        place === undefined ? '.front' : 'query' in place ? '.results .answer' : '.page',
      ),
    )
    .not.toBeNull();

describe.each([
  ['a popup', 400, 600],
  ['a narrow window', 320, 640],
  ['a window at 400% zoom', 320, 256],
] as const)('in %s', (_, width, height) => {
  it.each(places)('%j is read without a lens and scrolls one way', async (place) => {
    await page.viewport(width, height);
    open(place);
    await untilShown(place);
    const all = texts();
    expect(all.length).toBeGreaterThan(5);
    expect(all.filter(({ size }) => size < 12)).toEqual([]);
    const { scrollWidth, clientWidth } = document.documentElement;
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  });
});

/** Where a letter of an element stands. */
function letter(element: Element, at: number): number {
  const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode() as Text;
  const range = document.createRange();
  range.setStart(text, at);
  range.setEnd(text, at + 1);
  return range.getBoundingClientRect().left;
}

it('texts keep their own direction in a page of another, against the side where it begins', async () => {
  document.documentElement.dir = 'rtl';
  open();
  await untilShown(undefined);
  const note = [...document.querySelectorAll('.row-note')].find(({ textContent }) =>
    /^\d+ statements/.test(textContent ?? ''),
  );
  if (!note) throw new Error('No line begins with a number.');
  expect(letter(note, 0)).toBeLessThan(letter(note, 5));
  const title = document.querySelector('.front h2') as HTMLElement;
  const range = document.createRange();
  range.selectNodeContents(title);
  const inner = title.getBoundingClientRect();
  expect(Math.abs(range.getBoundingClientRect().right - inner.right)).toBeLessThan(2);
});

it('says nothing of a page that is open where none is', async () => {
  open();
  await expect
    .element(page.getByText('What follows is on one blog.', { exact: true }))
    .toBeVisible();
  expect(document.body.textContent).not.toMatch(/page that is open/);
});
