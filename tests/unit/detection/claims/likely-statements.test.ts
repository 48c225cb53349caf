import { describe, expect, test } from 'vitest';
import type { ClaimSenses, FittedKind } from '../../../../detection/claims/claim-senses.ts';
import { detect } from '../../../../detection/detect.ts';
import { claimWords, lexicon } from '../lexicon-of-content.ts';

const nothing = { base: -9, weights: {} };
const limits = { least: 2, fewest: 6, most: 1, sure: 1, reserve: 0 };
const lead = 'SMP is done on the scalp.\n\n';
const title = 'Scalp micropigmentation (SMP)';

/** What promises are read of sentences where only this was fitted. */
function promised(text: string, kinds: ClaimSenses['kinds']): string[] {
  const words = { ...claimWords, fitted: { ...limits, kinds } };
  const document = { title, text: `${lead}${text}` };
  return detect(document, lexicon, words).claims.flatMap(({ kind, value, start, end }) =>
    'polarity' in value ? [`${document.text.slice(start, end)} → ${kind} ${value.polarity}`] : [],
  );
}

const painless = (weights: Record<string, string>, rest: Partial<FittedKind> = {}) => ({
  painless: { made: { base: -5, weights }, denied: nothing, reserved: nothing, ...rest },
});

describe('a statement in words that no wording knows', () => {
  const humming = painless({ '80': 'humming', '10': 'only_humming' });

  test('is read where its words say so', () => {
    expect(promised('I sat there only humming.', humming)).toEqual([
      'I sat there only humming → painless asserted',
    ]);
  });

  test('is not where they say too little', () => {
    expect(promised('I sat there only humming.', painless({ '50': 'humming' }))).toEqual([]);
  });

  test('is quoted by the clause that says most', () => {
    expect(promised('The room is warm and I sat there humming, and we had tea.', humming)).toEqual([
      'I sat there humming → painless asserted',
    ]);
  });

  test('has the reserve that its words have', () => {
    const reserved = { base: -2, weights: { '40': 'mostly' } };
    expect(
      promised('I sat there mostly humming.', painless({ '80': 'humming' }, { reserved })),
    ).toEqual(['I sat there mostly humming → painless hedged']);
  });

  test('has a reserve where a word of degree stands in it, whatever is fitted', () => {
    expect(promised('I sat there almost humming.', humming)).toEqual([
      'I sat there almost humming → painless hedged',
    ]);
  });

  test('denies where its words do', () => {
    const denied = { base: -2, weights: { '40': 'loudly' } };
    expect(
      promised('I sat there loudly humming.', painless({ '80': 'humming' }, { denied })),
    ).toEqual(['I sat there loudly humming → painless denied']);
  });

  test('is left where they leave open what it says', () => {
    const denied = { base: -2, weights: { '20': 'loudly' } };
    expect(
      promised('I sat there loudly humming.', painless({ '80': 'humming' }, { denied })),
    ).toEqual([]);
  });

  test.each([
    'A hair transplant is done here too. With a transplant I sat there humming.',
    'Were you humming?',
    'Do not believe anyone who says that you will be humming.',
  ])('is none of another treatment, of a question or of hearsay: %s', (text) => {
    expect(promised(text, humming)).toEqual([]);
  });

  test('is told by the question that it answers', () => {
    const answered = painless({ '80': 'q:humming' });
    expect(promised('Will I be humming?\n\nThe whole time.', answered)).toEqual([
      'The whole time → painless asserted',
    ]);
  });

  test('is told by no sign that a page writes', () => {
    expect(promised('It is q:humming all day.', painless({ '80': 'q:humming' }))).toEqual([]);
  });
});

describe('a statement in a known wording', () => {
  const text = 'Everybody in the waiting room says it is painless.';
  const plain = 'It is painless for everybody in the whole room.';

  test('stays where nothing was fitted for its kind', () => {
    expect(promised(plain, {})).toHaveLength(1);
  });

  test('stays where its words bear it out', () => {
    expect(promised(plain, painless({ '30': 'painless' }))).toHaveLength(1);
  });

  test('is none where they do not', () => {
    expect(promised(plain, painless({ '30': 'painless', '-20': 'room' }))).toEqual([]);
    expect(promised(text, painless({ '-20': 'waiting' }))).toEqual([]);
  });

  test('stays in a sentence that is too short to tell', () => {
    expect(promised('It is painless.', painless({ '-20': 'is' }))).toHaveLength(1);
  });
});
