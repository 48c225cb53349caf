import { describe, expect, test } from 'vitest';
import { pageSubject } from '../../../../detection/deciding/page-subject.ts';
import { detect } from '../../../../detection/detect.ts';
import type { Lexicon } from '../../../../detection/lexicon/lexicon.ts';
import { subjectKey } from '../../../../detection/reading/subject-key.ts';
import { surveyText } from '../../../../detection/reading/survey-text.ts';
import { scanWords } from '../../../../detection/words/scan-words.ts';
import { claimWords, found, lexicon } from '../lexicon-of-content.ts';

const weights = new Map([
  ['clinic', 1],
  ['kernel', -1],
  ['shave', 2],
]);

describe('the subject of a page', () => {
  test('is nothing where no word tells it', () => {
    expect(pageSubject([], weights)).toBe(0);
    expect(pageSubject(['lunch', 'window'], weights)).toBe(0);
  });

  test('is hair above 0, and something else below', () => {
    expect(pageSubject(['clinic', 'shave'], weights)).toBeGreaterThan(0);
    expect(pageSubject(['kernel', 'lunch'], weights)).toBeLessThan(0);
    expect(pageSubject(['kernel', 'clinic'], weights)).toBe(0);
  });

  test('moves in halves and stays between -3 and 3', () => {
    const many = new Map(Array.from({ length: 300 }, (_, at) => [`w${at}`, at % 3 ? 1 : -0.3]));
    for (let count = 0; count <= 300; count += 7) {
      const level = pageSubject([...many.keys()].slice(0, count), many);
      expect(Number.isInteger(2 * level)).toBe(true);
      expect(Math.abs(level)).toBeLessThanOrEqual(3);
    }
  });
});

describe('words that tell the subject', () => {
  test('are counted in a text, plurals with their singular', () => {
    const known = { ...lexicon, subject: weights };
    expect(surveyText('Clinics, a CLINIC and kernels; Kernel Ltd.', known).subject).toEqual({
      clinic: 2,
      kernel: 2,
    });
  });

  test('of the content are spelled as they are looked up, and say something', () => {
    expect(lexicon.subject.size).toBeGreaterThan(200);
    for (const [word, weight] of lexicon.subject) {
      expect(scanWords(word, new Set()).folded.map(subjectKey)).toEqual([word]);
      expect(weight).not.toBe(0);
    }
  });

  test.each([
    ['dots', 'dot'],
    ['gloss', 'gloss'],
    ['us', 'us'],
    ['gas', 'gas'],
  ])('are without a plural s: %s', (word, key) => {
    expect(subjectKey(word)).toBe(key);
  });
});

const foundBy = (knowing: Lexicon, text: string) =>
  detect({ text }, knowing, claimWords).mentions.map(({ start, end }) => text.slice(start, end));

describe('what the page deals with decides where a sentence says little', () => {
  const untold = { ...lexicon, subject: new Map<string, number>() };
  const onHair =
    'Appointments at the studio take a morning, and clients usually wear a hat on the first visit. Booking is by chat; parking is round the back.';
  const onOther =
    'The manager keeps a record of each season, and the court sits in a box under the roof. Staff stand by the wall of the shoulder station.';

  test('for hair', () => {
    const text = `${onHair}\n\nThe hairline shows under a lamp.`;
    expect(foundBy(untold, text)).toEqual([]);
    expect(foundBy(lexicon, text)).toEqual(['hairline']);
  });

  test('and for something else', () => {
    const text = `${onOther}\n\ngrafts on thin hair.`;
    expect(foundBy(untold, text)).toEqual(['grafts']);
    expect(foundBy(lexicon, text)).toEqual([]);
  });
});

describe('the words of its own trade hint at SMP', () => {
  const strange = { ...lexicon, tradesOf: () => new Set<number>() };
  const menu = 'Brows | Lips | SMP | Areola | Freckles.';

  test('in a menu of that trade', () => {
    expect(foundBy(strange, menu)).toEqual([]);
    expect(foundBy(lexicon, menu)).toEqual(['SMP']);
    const shop = 'Home › SMP supplies. Brows | Lips | SMP | Areola | Piercing. Silicone head.';
    expect(foundBy(lexicon, shop)).toEqual(['SMP', 'SMP']);
  });

  test('but alone they do not do', () => {
    expect(found('Areola, piercing, lip blush, SMP, permanent makeup.')).toEqual([]);
  });

  test('and are no words for any other abbreviation', () => {
    expect(
      found('Home › FUE supplies. Brows | Lips | FUE | Areola | Piercing. Silicone head.'),
    ).toEqual([]);
  });
});
