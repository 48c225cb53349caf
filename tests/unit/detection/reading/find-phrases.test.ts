import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Lexicon, LexiconForm } from '../../../../detection/lexicon/lexicon.ts';
import { type Found, findPhrases, findTwice } from '../../../../detection/reading/find-phrases.ts';
import { scanWords } from '../../../../detection/words/scan-words.ts';
import { lexiconOf } from '../../../../scripts/read-lexicon.ts';
import { lexicon, source } from '../lexicon-of-content.ts';

const formNamed = (text: string): LexiconForm => ({
  text,
  policy: 'needs_context',
  caseSensitive: false,
  weak: false,
  stages: 0,
  need: null,
  speaks: null,
  against: null,
});

/** A lexicon of few words: what is a form, what speaks for a topic, and what is another sense of the forms. */
const small = lexiconOf({
  ...source,
  terms: [
    {
      id: 'made-up',
      forms: ['graft', 'bald spot', 'bald', 'hair loss clinic', 'hairs'].map(formNamed),
      rivals: ['graft polymer'],
      kin: [],
      trades: [],
    },
  ],
  hair: { 2: ['scalp', 'hair'] },
  abbreviationTopics: [],
  topics: { birds: { 2: ['bald eagle', 'hair loss', 'grafts', 'spot on', 'glass'] } },
});

const wordsOf = (text: string) => scanWords(text, lexicon.forms.words.titles);

/** The phrases as the text has them. */
function written(text: string, found: readonly Found[]): string[] {
  const { starts, ends } = wordsOf(text);
  return found.map(({ first, last }) => text.slice(starts[first], ends[last]));
}

describe('phrases are found among all, and forms among forms alone', () => {
  test.each([
    ['a form', 'a graft', ['graft'], ['graft']],
    ['its plural, which is a cue', 'grafts', ['grafts'], ['grafts']],
    ['the plural of a cue that is no plural of a form', 'scalps', ['scalps'], []],
    ['no plural of a plural', 'graftss hairss', ['graftss', 'hairss'], ['hairss']],
    ['a longer cue hides no form', 'bald eagle', ['bald eagle'], ['bald']],
    ['a form goes on behind a cue', 'hair loss clinic', ['hair loss clinic'], ['hair loss clinic']],
    ['a cue within a form', 'hair loss', ['hair loss'], []],
    ['one begins where the other goes on', 'bald spot on', ['bald spot'], ['bald spot']],
    ['another sense hides no form', 'graft polymer', ['graft polymer'], ['graft']],
    ['a stop parts a phrase', 'bald. Spot', ['bald'], ['bald']],
    ['words with the same initial do not go on', 'bald scalp', ['bald', 'scalp'], ['bald']],
    ['words in another dress do', '𝐁𝐚𝐥𝐝 𝐬𝐩𝐨𝐭', ['𝐁𝐚𝐥𝐝 𝐬𝐩𝐨𝐭'], ['𝐁𝐚𝐥𝐝 𝐬𝐩𝐨𝐭']],
    ['a word too long to be read ends one', `bald ${'x'.repeat(60)} spot`, ['bald'], ['bald']],
  ])('%s', (_, text, phrases, forms) => {
    const found = findTwice(wordsOf(text), small);
    expect(written(text, found.phrases)).toEqual(phrases);
    expect(written(text, found.forms)).toEqual(forms);
  });

  const phrasesOf = (cues: Record<string, string[]>) => Object.values(cues).flat();
  const known = [
    ...source.terms.flatMap(({ forms, rivals }) => [...forms.map(({ text }) => text), ...rivals]),
    ...phrasesOf(source.hair),
    ...Object.values(source.topics).flatMap(phrasesOf),
  ].map((phrase) => phrase.replace(/[[\]]/g, ''));
  const beginnings = known.map((phrase) => phrase.replace(/[ -]\S+$/, ''));
  const anyWords = fc
    .array(
      fc.tuple(
        fc.constantFrom(...known, ...beginnings),
        fc.constantFrom(' ', ' ', ' ', 's ', 'ss ', '-', '. ', ' é '),
      ),
      { maxLength: 30 },
    )
    .map((all) => all.flat().join(''));

  const alone = (words: ReturnType<typeof wordsOf>, { phrases, forms }: Lexicon) => ({
    phrases: findPhrases(words, phrases),
    forms: findPhrases(words, forms.phrases),
  });
  const places = (found: readonly Found[]) =>
    found.map(({ first, last, entry: { forms, cue, rivalOf } }) => [
      ...[first, last, forms, cue?.id, rivalOf],
    ]);

  test.each([
    ['the lexicon of the content', lexicon],
    ['a small one', small],
  ])('one pass finds what two find, with %s', (_, known) => {
    fc.assert(
      fc.property(anyWords, (text) => {
        const words = wordsOf(text);
        const once = findTwice(words, known);
        const twice = alone(words, known);
        expect(places(once.phrases)).toEqual(places(twice.phrases));
        expect(places(once.forms).map((place) => place.slice(0, 3))).toEqual(
          places(twice.forms).map((place) => place.slice(0, 3)),
        );
      }),
      { numRuns: 300 },
    );
  });
});

test('a plural that begins a longer form is that of its singular', () => {
  const known = lexiconOf({
    ...source,
    terms: [
      {
        id: 'made-up',
        forms: ['hair unit', 'hair units extraction', 'bald spot'].map(formNamed),
        rivals: [],
        kin: [],
        trades: [],
      },
    ],
    hair: { 2: ['scalp'] },
    abbreviationTopics: [],
    topics: { birds: { 2: ['bald spots on eagles', 'scalps of hawks'] } },
  });
  for (const [text, expected] of [
    ['hair units here', ['hair units']],
    ['hair units extraction', ['hair units extraction']],
    ['bald spots here', ['bald spots']],
  ] as const) {
    const words = wordsOf(text);
    expect(written(text, findTwice(words, known).forms)).toEqual(expected);
    expect(written(text, findPhrases(words, known.forms.phrases))).toEqual(expected);
  }
});
