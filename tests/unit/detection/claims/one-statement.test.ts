import { describe, expect, test } from 'vitest';
import { claimed } from '../lexicon-of-content.ts';

const about = (text: string) => claimed(`Scalp micropigmentation (SMP).\n\n${text}`);

describe('what is said twice', () => {
  test('in one sentence is one statement', () => {
    expect(about('It lasts forever, never fades.').filter((one) => /permanence/.test(one))).toEqual(
      ['lasts forever, never fades → permanence asserted'],
    );
  });

  test('an answer in one word goes with the sentence that spells it out', () => {
    expect(about('Is it permanent?\n\nNo. SMP is not permanent.')).toEqual([
      'No. SMP is not permanent → permanence denied',
    ]);
  });

  test('an answer in one word stays where nothing spells it out', () => {
    expect(about('Is it permanent?\n\nNo. We see you again after a while.')).toEqual([
      'No → permanence denied',
    ]);
    expect(about('Is it permanent?\n\nNo.')).toEqual(['No → permanence denied']);
  });

  test('an answer in one word gives way to a sentence that says it otherwise', () => {
    expect(about('Does it hurt?\n\nYes. Numbed, it is almost painless.')).toEqual([
      'almost painless → painless hedged',
    ]);
  });
});

describe('what is no statement about SMP', () => {
  test.each([
    ['on another service', 'Brow touch-ups are always free.'],
    ['hearsay', "I'd been told it would be painless."],
    ['an oath', "They swore it wouldn't go blue."],
    ['a joke', 'No downtime. Just kidding!'],
    ['a chapter', '12:10 does it hurt'],
    ['a question behind a sign', 'Guest: 🤔 so will it turn blue'],
    ['a choice in a form', 'You chose: crown, no scars'],
    ['what water does not do', "It doesn't fade in the pool."],
    ['hair that comes back', 'Your own hair may come back by itself.'],
    ['a later price', 'Later touch-ups cost £120.'],
    ['a promise of something else', "I can't promise it'll vanish."],
  ])('%s', (_, text) => {
    expect(about(text).filter((one) => !/→ price/.test(one))).toEqual([]);
  });

  test('an equal pain is no lesser one', () => {
    expect(about('It hurt about as much as my last tattoo.')).toContain(
      'hurt about as much as my last tattoo → less-painful-than-tattoo denied',
    );
  });

  test('an oath that it is so stays a statement', () => {
    expect(about('She swore that SMP is painless.')).toEqual(['painless → painless asserted']);
  });

  test.each([
    ['a rate', 'We bill $90 an hour.'],
    ['a chapter', '03:10 session 1'],
  ])('%s counts nothing', (_, text) => {
    expect(about(text).filter((one) => /sessions|duration/.test(one))).toEqual([]);
  });
});
