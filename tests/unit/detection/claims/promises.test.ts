import { describe, expect, test } from 'vitest';
import { claimed } from '../lexicon-of-content.ts';
import { wordedPromises } from './worded-promises.ts';

/** What a sentence on SMP promises, as kinds and polarities. */
function promised(sentence: string): string[] {
  const found = claimed(`Scalp micropigmentation: ${sentence}`);
  return found.map((one) => one.split(' → ')[1] ?? '');
}

describe('promises', () => {
  test.each([
    ['it is permanent.', 'permanence asserted'],
    ['it is semi-permanent.', 'permanence hedged'],
    ['it is almost permanent.', 'permanence hedged'],
    ['it is not permanent.', 'permanence denied'],
    ['it looks natural.', 'natural asserted'],
    ['it is almost undetectable.', 'natural hedged'],
    ['it looks fake.', 'natural denied'],
    ['there is no downtime.', 'no-downtime asserted'],
    ['it is done with no scarring or downtime.', 'no-downtime asserted'],
    ['there is little downtime.', 'no-downtime hedged'],
    ['you need three days off.', 'no-downtime denied'],
    ['results are immediate.', 'result-at-once asserted'],
    ['the full result shows only after the last session.', 'result-at-once denied'],
    ['there are no side effects.', 'no-risk asserted'],
    ['side effects are rare.', 'no-risk hedged'],
    ['there is a risk of infection.', 'no-risk denied'],
    ['satisfaction guaranteed.', 'guaranteed asserted'],
    ['we cannot guarantee a result.', 'guaranteed denied'],
    ['it is painless.', 'painless asserted'],
    ['it is virtually pain-free.', 'painless hedged'],
    ['it is generally painless.', 'painless hedged'],
    ["it wasn't painless.", 'painless denied'],
    ['it hurts.', 'painless denied'],
    ['touch-ups are free.', 'free-touch-ups asserted'],
    ['the first touch-up may be free.', 'free-touch-ups hedged'],
    ['touch-ups are not included.', 'free-touch-ups denied'],
    ['it leaves no scars.', 'no-scarring asserted'],
    ['it can leave scars.', 'no-scarring denied'],
    ['it will not turn blue.', 'will-not-turn-blue asserted'],
    ['it will not turn blue unless it is too deep.', 'will-not-turn-blue hedged'],
    ['it can turn blue.', 'will-not-turn-blue denied'],
    ['it stimulates follicles.', 'regrows-hair asserted'],
    ['it does not grow hair.', 'regrows-hair denied'],
    ['it is not a hair growth treatment.', 'regrows-hair denied'],
    ['there is no surgery, scarring or downtime.', 'no-downtime asserted'],
    ['there is no surgery, scarring or downtime.', 'no-scarring asserted'],
    ['there is no risk of scarring.', 'no-scarring asserted'],
    ['it is not as painful as getting a tattoo.', 'less-painful-than-tattoo asserted'],
    ['it is as painful as having a tattoo.', 'less-painful-than-tattoo denied'],
    ['there is no risk of it turning blue.', 'will-not-turn-blue asserted'],
    ['it is a permanent hair loss solution.', 'permanence asserted'],
    ['it is not a permanent solution.', 'permanence denied'],
    ['I would not call it permanent.', 'permanence denied'],
    ["it isn't permanent, whatever older websites say.", 'permanence denied'],
    ['it can fade in the sun.', 'fades hedged'],
    ['it will not fade.', 'fades denied'],
    ['the ink in your skin will fade.', 'fades asserted'],
  ])('%s', (sentence, expected) => {
    expect(promised(sentence)).toContain(expected);
  });

  test.each([
    ['it fades with time.', ['fades asserted', 'permanence denied']],
    ['it is safe.', ['safe asserted', 'no-risk asserted']],
    ['it is generally regarded as safe.', ['safe hedged', 'no-risk hedged']],
    ['it is less painful than a tattoo.', ['less-painful-than-tattoo asserted', 'painless hedged']],
  ])('%s says two things', (sentence, expected) => {
    expect(promised(sentence)).toEqual(expected);
  });

  test.each([
    ['it will not fade blue.', /permanence|fades/],
    ['hair transplants leave hair that is permanent.', /permanence/],
    ['free touch-ups within 6 months.', /longevity/],
  ])('"%s" is not taken for another promise', (sentence, other) => {
    expect(promised(sentence).filter((one) => other.test(one))).toEqual([]);
  });

  test.each([
    'is it permanent?',
    'beware of the words "risk free".',
    'anyone who tells you that it is painless is lying.',
    'it lasts forever. Myth.',
    'it will not fade for five years.',
    'there is no guarantee against scars or marks.',
    'it does not help hair grow, cure hair loss or stop balding.',
    'it does not appear natural.',
    'it stops looking like stubble after five layers.',
    "it doesn't hurt to look at.",
    'you have to shave forever.',
    'we start two shades lighter than your beard.',
  ])('asserts nothing: %s', (sentence) => {
    expect(promised(sentence).filter((one) => one.endsWith('asserted'))).toEqual([]);
  });

  test.each([
    'it is painless for most people.',
    'if the artist is skilled, it is completely safe.',
    'it is usually painless.',
    'it should be painless.',
    'it looks natural as long as you shave.',
    'it is risk-free when done by a professional.',
    'it will usually not fade.',
    'it does not hurt much.',
  ])('a condition or an adverb hedges: %s', (sentence) => {
    const found = promised(sentence);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((one) => !one.endsWith('hedged'))).toEqual([]);
  });

  test('two negations are no promise', () => {
    expect(promised('nobody says that it is not painful.')).toEqual([]);
  });
});

const worded = Object.entries(wordedPromises).flatMap(([kind, byPolarity]) =>
  Object.entries(byPolarity).flatMap(([polarity, sentences]) =>
    sentences.map((sentence) => [sentence, kind, polarity] as const),
  ),
);

describe('a promise is the same in many words', () => {
  test.each(worded)('"%s" says %s %s', (sentence, kind, polarity) => {
    const text = `SMP is done on the scalp.\n\n${sentence}`;
    const found = claimed(text, 'Scalp micropigmentation (SMP)').map((one) => one.split(' → ')[1]);
    const ofKind = found.filter((one) => one?.startsWith(`${kind} `));
    expect(new Set(ofKind)).toEqual(new Set([`${kind} ${polarity}`]));
  });
});
