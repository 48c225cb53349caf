import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  noEvidence,
  withoutReading,
  withoutSurvey,
  withReading,
  withSurvey,
} from '../../../detection/deciding/page-evidence.ts';
import { detect } from '../../../detection/detect.ts';
import { readBlock } from '../../../detection/reading/read-block.ts';
import { surveyText } from '../../../detection/reading/survey-text.ts';
import { claimWords, lexicon, source } from './lexicon-of-content.ts';

const forms = source.terms.flatMap(({ forms }) => forms.map(({ text }) => text));
const pieces = [
  ...forms,
  'scalp',
  'kernel',
  '£1,200 ',
  'three sessions',
  'SMP (scalp micropigmentation)',
  '\ud800',
  '\udc00',
  '\u00ad',
  '\u200f',
  'e\u0301',
  '𝐒𝐌𝐏',
  '頭皮',
  'שיער',
  "'s",
  '\n\n',
  '. ',
  '(',
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 6 })), { maxLength: 40 })
    .map((all) => all.join(' ')),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
    .map((units) => String.fromCharCode(...units)),
);

/** Whether the offset parts two halves of one character. */
function splitsPair(text: string, at: number): boolean {
  const high = text.charCodeAt(at - 1);
  const low = text.charCodeAt(at);
  return high >= 0xd800 && high < 0xdc00 && low >= 0xdc00 && low < 0xe000;
}

describe('any string', () => {
  test('gives mentions and claims inside the text, in order, on code-point boundaries', () => {
    fc.assert(
      fc.property(anyText, fc.option(anyText, { nil: undefined }), (text, title) => {
        const { mentions, claims } = detect({ text, title }, lexicon, claimWords);
        for (const { start, end } of [...mentions, ...claims]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(start).toBeLessThan(end);
          expect(splitsPair(text, start) || splitsPair(text, end)).toBe(false);
        }
        mentions.forEach(({ start }, at) => {
          expect(start).toBeGreaterThanOrEqual(mentions[at - 1]?.end ?? 0);
        });
      }),
      { numRuns: 300 },
    );
  });

  test('is read alike each time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(readBlock(text, lexicon)).toEqual(readBlock(text, lexicon));
      }),
      { numRuns: 50 },
    );
  });
});

describe('page evidence', () => {
  const summed = (texts: string[]) =>
    texts.reduce(
      (sum, text) =>
        withSurvey(withReading(sum, readBlock(text, lexicon)), surveyText(text, lexicon)),
      noEvidence,
    );

  test('is the same in any order', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 4 }), (texts) => {
        expect(summed(texts)).toEqual(summed([...texts].reverse()));
      }),
      { numRuns: 50 },
    );
  });

  test('forgets what is taken away', () => {
    fc.assert(
      fc.property(anyText, anyText, (kept, gone) => {
        const both = summed([kept, gone]);
        const left = withoutSurvey(
          withoutReading(both, readBlock(gone, lexicon)),
          surveyText(gone, lexicon),
        );
        expect(left).toEqual(summed([kept]));
      }),
      { numRuns: 50 },
    );
  });
});
