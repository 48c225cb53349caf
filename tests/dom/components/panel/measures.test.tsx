import { library } from 'virtual:library';
import { beforeAll, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { longestLeaf, measure } from './measures.ts';

/** Terms of every kind: what the article is about, drugs, operations, conditions, scales, parts of the skin, harms. */
const terms = [
  ...['smp', 'finasteride', 'minoxidil', 'baricitinib', 'hair-transplant', 'prp', 'fue'],
  ...['norwood-scale', 'ludwig-scale', 'alopecia-areata', 'androgenetic-alopecia'],
  ...['epidermis', 'pigment', 'infection'],
];

const limits = { words: 130, stops: 20, screens: 3 };

beforeAll(() => page.viewport(800, 600));

describe.each(terms)('the panel of %s', (term) => {
  it('is read at a glance, and no view of it is long', async ({ annotate }) => {
    const { words, stops, screens, grade } = measure(term);
    const longest = longestLeaf(term);
    await annotate(
      `${term}: ${words} words, ${stops} stops, ${screens.toFixed(2)} screens, grade ${grade.toFixed(1)}; longest ${longest.leaf}, ${longest.screens.toFixed(2)} screens`,
    );
    expect(words).toBeLessThanOrEqual(limits.words);
    expect(stops).toBeLessThanOrEqual(limits.stops);
    expect(longest.screens, longest.leaf).toBeLessThanOrEqual(limits.screens);
  });
});

it.each(library.terms.map(({ id }) => id))(
  'needs no scrolling for the first view of %s',
  (term) => {
    const { scrolls, words, stops } = measure(term);
    expect(scrolls).toBe(false);
    expect(words).toBeLessThanOrEqual(limits.words);
    expect(stops).toBeLessThanOrEqual(limits.stops);
  },
);

it.each(library.terms.map(({ id }) => id))(
  'needs no scrolling for the first view of %s with the tip of the first use',
  (term) => {
    const { scrolls, words, stops } = measure(term, { showsTip: true });
    expect(scrolls).toBe(false);
    expect(words).toBeLessThanOrEqual(limits.words);
    expect(stops).toBeLessThanOrEqual(limits.stops);
  },
);
