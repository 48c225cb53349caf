import { expect, test } from 'vitest';
import { detect } from '../../../../detection/detect.ts';
import { claimWords, lexicon } from '../lexicon-of-content.ts';

function reasonOf(text: string, words: string, title?: string) {
  const { mentions } = detect({ text, title }, lexicon, claimWords);
  return mentions.find(({ start, end }) => text.slice(start, end) === words)?.reason;
}

test('a form with one sense needs no evidence', () => {
  expect(reasonOf('Minoxidil foam.', 'Minoxidil')).toEqual({ kind: 'unambiguous', cues: [] });
});

test('a mention names the words that decided, strongest first', () => {
  const reason = reasonOf('My hairline came back after a hair transplant.', 'hairline');
  expect(reason).toEqual({ kind: 'sentence', cues: ['hair transplant'] });
});

test('a definition on the page is the reason where there is one', () => {
  expect(reasonOf('Scalp micropigmentation (SMP) fades.', 'SMP')?.kind).toBe('definition');
});

test('evidence from another block is named as such', () => {
  const text = `Hair loss, alopecia areata and hair transplants are treated here.

We offer FUE.`;
  expect(['section', 'page']).toContain(reasonOf(text, 'FUE')?.kind);
});

test('whose a word is counts, and is not taken for something that the page says elsewhere', () => {
  const text = 'day 3 of my SMP, shaved it myself this morning, zero regrets';
  expect(reasonOf(text, 'SMP')).toEqual({ kind: 'sentence', cues: ['shaved'] });
});

test.each([
  ['Hair transplant\n\nFor our patients a hair transplant moves hair.\n\nMinoxidil is rubbed in.'],
  ['FUE\n\nFUE is a hair transplant for men with hair loss.'],
])('what is told plainly is as sure as what has one sense: %j', (text) => {
  const { mentions } = detect({ text }, lexicon, claimWords);
  const [first, second] = mentions.filter(({ weak }) => !weak);
  expect(second?.term).toBe(first?.term);
  expect(second?.sureness).toBe(first?.sureness);
});
