import { describe, expect, it } from 'vitest';
import { chooseStems } from '../../detection/lexicon/choose-stems.ts';
import { readForms } from '../../detection/reading/read-block.ts';
import { foldWord } from '../../detection/words/scan-words.ts';
import { createStemSearch } from '../../page/text/find-stems.ts';
import { plainText } from '../../page/text/plain-text.ts';
import { createStemTest } from '../../page/text/stems.ts';
import { found, lexicon, source } from './detection/lexicon-of-content.ts';

const scout = createStemTest(chooseStems(source));
const reader = createStemSearch(lexicon.forms.stems);
const forms = source.terms.flatMap((term) => term.forms);
const always = forms
  .filter(({ policy }) => policy === 'always')
  .map(({ text }) => text.replace(/[[\]]/g, ''));

/** Letters and digits moved to another alphabet of Unicode, from the places of its A, a and 0. */
const moved = (capital: number, small: number, zero?: number) => (text: string) =>
  text.replace(/[A-Za-z0-9]/g, (one) => {
    const code = one.charCodeAt(0);
    if (code < 58) return zero === undefined ? one : String.fromCodePoint(zero + code - 48);
    return String.fromCodePoint(code < 97 ? capital + code - 65 : small + code - 97);
  });

const dresses: [string, (text: string) => string][] = [
  ['as they stand', (text) => text],
  ['in capitals', (text) => text.toUpperCase()],
  ['with soft hyphens', (text) => text.replace(/(?<=[a-z]{2})(?=[a-z])/gi, '\u00ad')],
  ['with zero-width spaces', (text) => text.replace(/(?<=[a-z])(?=[a-z])/gi, '\u200b')],
  [
    'with marks of direction',
    (text) => `\u200e${text.replace(/(?<=[a-z])(?=[a-z])/gi, '\u202c')}\u200f`,
  ],
  [
    'with ligatures',
    (text) =>
      text.replace(
        /ffi|ffl|ff|fi|fl|st/g,
        (one) => ({ ffi: 'ﬃ', ffl: 'ﬄ', ff: 'ﬀ', fi: 'ﬁ', fl: 'ﬂ', st: 'ﬆ' })[one] ?? one,
      ),
  ],
  ['in fullwidth letters', moved(0xff21, 0xff41, 0xff10)],
  ['in mathematical bold', moved(0x1d400, 0x1d41a, 0x1d7ce)],
  ['in mathematical sans-serif bold', moved(0x1d5d4, 0x1d5ee, 0x1d7ec)],
  ['in mathematical bold script', moved(0x1d4d0, 0x1d4ea)],
  ['in mathematical monospace', moved(0x1d670, 0x1d68a, 0x1d7f6)],
  ['with a variation selector', (text) => `${text}\ufe0f`],
];
const readerDresses: typeof dresses = [
  ...dresses,
  ['with accents', (text) => text.replace(/[aeiou]/g, (one) => `${one}\u0301`.normalize('NFC'))],
  ['with accents apart', (text) => text.replace(/[aeiou]/g, '$&\u0301')],
  ['between underscores', (text) => `_${text}_`],
];

/** Whether the reader would look at a mention: a stem of it begins in it, or close before. */
function isLookedAt(text: string, start: number, end: number): boolean {
  return reader.find(text).some((at) => start - 60 <= at && at < end);
}

describe('what detection finds', () => {
  it.each(dresses)('the scout wakes for, %s', (_, dress) => {
    const missed = always
      .map((form) => dress(form))
      .filter((text) => found(text).length > 0 && !scout(text));
    expect(missed).toEqual([]);
    expect(found(`Take ${dress('finasteride')} daily.`)).toHaveLength(1);
  });

  it.each(readerDresses)('the reader looks at, %s', (_, dress) => {
    const missed = forms
      .map(({ text }) => `ours: ${dress(text.replace(/[[\]]/g, ''))}, yes`)
      .filter((text) =>
        readForms(text, lexicon.forms).candidates.some(
          ({ start, end }) => !isLookedAt(text, start, end),
        ),
      );
    expect(missed).toEqual([]);
  });

  it('is looked at behind a hash sign too', () => {
    const tags = forms
      .filter(({ caseSensitive }) => !caseSensitive)
      .map(({ text }) => `Posting under #${text.replace(/[^\p{L}\p{N}]/gu, '')} today.`);
    const read = tags.filter((text) => readForms(text, lexicon.forms).candidates.length > 0);
    expect(read.length).toBeGreaterThan(300);
    expect(read.filter((text) => !isLookedAt(text, 15, 16))).toEqual([]);
    expect(read.filter((text) => found(text).length > 0 && !scout(text))).toEqual([]);
  });

  it.each([
    ['#hairloss', ['hairloss → hair-loss']],
    ['#hairtransplant', ['hairtransplant → hair-transplant']],
  ])('stands once in %s', (tag, mentions) => {
    expect(found(`Posting under ${tag} today after years.`)).toEqual(mentions);
  });

  it('holds abbreviations in every dress', () => {
    expect(found('ＳＭＰ (ｓｃａｌｐ ｍｉｃｒｏｐｉｇｍｅｎｔａｔｉｏｎ)')).toHaveLength(2);
    expect(scout('ＳＭＰ')).toBe(true);
    expect(scout('𝗦𝗠𝗣')).toBe(true);
  });
});

describe('an abbreviation with stops between its letters', () => {
  const stopped = forms
    .filter(({ text, caseSensitive }) => caseSensitive && /^[A-Z]{3,6}$/.test(text))
    .map(({ text }) => [...text].join('.'));

  it('is read, and looked at', () => {
    expect(stopped.length).toBeGreaterThan(20);
    for (const letters of stopped)
      for (const text of [`Ask for ${letters} today`, `Ask (${letters}.) today`]) {
        const [one] = readForms(text, lexicon.forms).candidates;
        expect(one && text.slice(one.start, one.end).replace(/\.$/, '')).toBe(letters);
        expect(isLookedAt(text, text.indexOf(letters), text.indexOf(letters) + 1)).toBe(true);
      }
  });

  it('wakes the scout as it does without them', () => {
    const woken = stopped.filter((letters) => scout(letters.replaceAll('.', '')));
    expect(woken.length).toBeGreaterThan(4);
    expect(woken.filter((letters) => !scout(letters))).toEqual([]);
    expect(scout('The U.S.A. and the B.B.C.')).toBe(false);
  });
});

describe('every character of a word', () => {
  const latin = /[\p{L}\p{Nd}]/u;
  /** Marks over and under Latin letters, and signs that tell of direction and breaks: those of other scripts stand in no English word. */
  const signs =
    /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20f0\ufe20-\ufe2f]|\p{Variation_Selector}|[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/u;

  /** All that detection takes for a part of a word and spells in Latin letters, digits, or not at all. */
  function* spelled(): Generator<string> {
    for (let code = 128; code < 0xe0200; code++) {
      const one = String.fromCodePoint(code);
      if (
        latin.test(one)
          ? /^[a-z0-9]+$/.test(foldWord(one))
          : signs.test(one) && /[\p{M}\p{Cf}]/u.test(one)
      )
        yield one;
    }
  }

  it('is spelled alike by reader and detection', () => {
    const apart = [...spelled()].filter(
      (one) => plainText(one).text.toLowerCase() !== foldWord(one),
    );
    expect(apart.map((one) => `${one} ${one.codePointAt(0)?.toString(16)}`)).toEqual([]);
  });

  it.each([
    ['take ﬁnasteride', 'take finasteride', [0, 5, 7], [0, 5, 6]],
    ['𝗦𝗠𝗣 is', 'SMP is', [0, 1, 4], [0, 2, 7]],
    ['a\u00adb c', 'ab c', [0, 1, 3], [0, 2, 4]],
    ['plain', 'plain', [0, 4], [0, 4]],
  ])('keeps its place in %j', (raw, text, places, rawPlaces) => {
    const plain = plainText(raw);
    expect(plain.text).toBe(text);
    expect(plain.rawOf(places)).toEqual(rawPlaces);
  });
});
