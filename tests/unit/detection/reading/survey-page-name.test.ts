import { describe, expect, test } from 'vitest';
import { detect } from '../../../../detection/detect.ts';
import { type PageName, surveyPageName } from '../../../../detection/reading/survey-page-name.ts';
import { claimWords, lexicon } from '../lexicon-of-content.ts';

/** The terms in a page that says nothing of hair in its text. */
function termsOn(name: PageName): string[] {
  const text = 'SMP: prices and gallery. Book your SMP online.';
  return detect({ text, ...name }, lexicon, claimWords).mentions.map(({ term }) => term);
}

describe('what a page says of itself', () => {
  test.each([
    ['its title', { title: 'Scalp micropigmentation in Leeds' }],
    ['its description', { description: 'Scalp micropigmentation for men with hair loss.' }],
    ['the words of its path', { address: 'studio.example/scalp-micropigmentation/leeds' }],
    ['where its links lead', { links: ['scalp-micropigmentation', 'scars'] }],
    ['a link written in one word', { links: ['scalpmicropigmentation', 'contact'] }],
    ['a host written in one word', { address: 'scalpmicropigmentationleeds.example/prices' }],
  ])('decides by %s', (_, name) => {
    expect(termsOn(name)).toEqual(['smp', 'smp']);
  });

  test.each([
    ['nothing', {}],
    ['an address that only has the letters', { address: 'boot.example/smp/prices' }],
    ['links that only have the letters', { links: ['smp', 'prices', 'smp-faq'] }],
    ['a description of something else', { description: 'Patches for the kernel scheduler.' }],
    ['no more than keys', { address: `host.example/${'x'.repeat(4_000)}/scalp-micropigmentation` }],
  ])('decides nothing where it is %s', (_, name) => {
    expect(termsOn(name)).toEqual([]);
  });

  test('finds no term across two of them', () => {
    const hairIn = (name: PageName) => surveyPageName(name, lexicon).topics[0];
    expect(hairIn({ title: 'Female pattern loss' })).toBeGreaterThan(0);
    expect(hairIn({ title: 'Female pattern', description: 'Loss of income' })).toBeUndefined();
  });
});
