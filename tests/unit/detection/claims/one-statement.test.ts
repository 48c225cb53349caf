import { describe, expect, test } from 'vitest';
import { claimed, claimedInHtml } from '../lexicon-of-content.ts';

const about = (text: string) => claimed(`Scalp micropigmentation (SMP).\n\n${text}`);

describe('what is said twice', () => {
  test('in one sentence is one statement', () => {
    expect(about('It is permanent, it lasts forever.')).toEqual([
      'is permanent, it lasts forever → permanence asserted',
    ]);
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

  test('an answer in one word goes with a sentence that says it otherwise, and is what that says', () => {
    expect(about('Does it hurt?\n\nYes. Numbed, it is almost painless.')).toEqual([
      'Yes. Numbed, it is almost painless → painless hedged',
    ]);
  });
});

describe('what is no statement about SMP', () => {
  test.each([
    ['on another service', 'Brow touch-ups are always free.'],
    ['hearsay', "I'd been told it would be painless."],
    ['what was read', "I'd read that the dots go blue."],
    ['an oath', "They swore it wouldn't go blue."],
    ['a joke', 'No downtime. Just kidding!'],
    ['a chapter', '12:10 does it hurt'],
    ['a question behind a sign', 'Guest: 🤔 so will it turn blue'],
    ['a choice in a form', 'You chose: crown, no scars'],
    ['what water does not do', "It doesn't fade in the pool."],
    ['hair that comes back', 'Your own hair may come back by itself.'],
    ['a place that is safe', 'We work in a safe and comfortable environment.'],
    ['tattoos', 'Tattoo touch-ups are free.'],
    ['a sponsor', 'Sponsored by GlueCo: 20% off, money-back guarantee.'],
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

describe('what stands under another name', () => {
  test('is no statement below a heading of myths', () => {
    const page = `<h1>Scalp micropigmentation</h1><h2>Common myths</h2><p>It is completely painless.</p>
      <h2>Facts</h2><p>It fades.</p>`;
    expect(claimedInHtml(page)).toEqual([
      'It fades → fades asserted',
      'It fades → permanence denied',
    ]);
  });

  test('is no statement in a column of myths', () => {
    const page = `<h1>Scalp micropigmentation</h1><table><tr><th>Myth</th><th>Fact</th></tr>
      <tr><td>It is painless</td><td>It hurts a little</td></tr></table>`;
    expect(claimedInHtml(page)).toEqual(['hurts a little → painless hedged']);
  });

  test.each([
    ['a heading', 'What we guarantee'],
    ['a lesson', 'Learn SMP with us. Money-back guarantee.'],
    ['a post', "We're hiring an SMP artist for 3 sessions a week. Guaranteed income."],
    ['being late', 'My artist was 3 hours late.'],
    ['a form', 'For how long: 1–5 years'],
  ])('is none in %s', (_, text) => {
    expect(about(text)).toEqual([]);
  });

  test('sessions that are weeks apart are counted', () => {
    expect(about('It takes three sessions a week apart.')).toEqual([
      'three sessions → sessions 3 3',
    ]);
  });
});

test('a page that teaches the work or offers a post says nothing of its own', () => {
  expect(claimed('A head of SMP is £1,900. It is painless.', 'SMP training in five days')).toEqual(
    [],
  );
});

test('what a whole name sets aside turns nothing', () => {
  expect(about('Unlike hair transplant surgery, it needs no downtime.')).toEqual([
    'no downtime → no-downtime asserted',
  ]);
});

test('what does not fade is not said to be permanent besides', () => {
  const said = (sentence: string) =>
    claimed(`SMP is done on the scalp.\n\n${sentence}`, 'Scalp micropigmentation (SMP)').map(
      (one) => one.split(' → ')[1],
    );
  expect(said('Two summers later the pigment hasn’t faded.')).toEqual(['fades denied']);
  expect(said('The pigment never fades.')).toEqual(['fades denied']);
});
