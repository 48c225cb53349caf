import { describe, expect, test } from 'vitest';
import { claimed } from '../lexicon-of-content.ts';

const about = (sentence: string) => claimed(`Scalp micropigmentation: ${sentence}`);

describe('sessions and times', () => {
  test.each([
    ['three sessions are usual.', 'three sessions → sessions 3 3'],
    ['two to four short sessions.', 'two to four short sessions → sessions 2 4'],
    ['each session takes 2-3 hours.', '2-3 hours → duration 2 3 hour'],
    ['a visit is 2 - 2 1/2 hours long.', '2 - 2 1/2 hours → duration 2 2.5 hour'],
    ['it lasts four to six years.', 'four to six years → longevity 4 6 year'],
    ['it should last at least five years.', 'at least five years → longevity 5  year'],
    ['a touch-up every five years.', 'every five years → longevity 5 5 year'],
    ['each session takes up to three hours.', 'up to three hours → duration  3 hour'],
    ['a session takes four hours at most.', 'four hours at most → duration  4 hour'],
    ['a session takes an hour and a half.', 'an hour and a half → duration 1.5 1.5 hour'],
    ['it lasts five years, sometimes eight.', 'five years, sometimes eight → longevity 5 8 year'],
    ['it lasts from 2 up to 4 years.', '2 up to 4 years → longevity 2 4 year'],
    ['SMP takes 3/4 sessions.', '3/4 sessions → sessions 3 4'],
    ['the price covers both sessions.', 'both sessions → sessions 2 2'],
  ])('%s', (sentence, expected) => {
    expect(about(sentence)).toEqual([expected]);
  });

  test.each([
    'after a 5-year follow-up few wanted more.',
    'we started 50 minutes late.',
    'the first touch-up within 6 months is not charged separately.',
    'touch-ups are free if you come back inside three months.',
    'clients have redness for 2 to 4 hours.',
  ])('no number of years or hours in "%s"', (sentence) => {
    expect(about(sentence).filter((one) => /duration|longevity/.test(one))).toEqual([]);
  });
});

describe('an answer', () => {
  test.each([
    ['Does SMP hurt? Not at all. My hairline is back.', 'Not at all → painless asserted'],
    ['Does SMP hurt? A little. My hairline is back.', 'A little → painless hedged'],
    ['Does SMP hurt? Yes. My hairline is back.', 'Yes → painless denied'],
  ])('is read with its question: %s', (text, expected) => {
    expect(claimed(text, 'SMP and hair loss')).toEqual([expected]);
  });

  test.each([
    ['Is SMP permanent?', 'It is semi-permanent.'],
    ['Is SMP permanent?', 'It is a treatment that you renew.'],
    ['Does SMP fade?', 'It does not fade quickly.'],
    ['Does SMP hurt?', "It doesn't hurt much."],
    ['Does SMP hurt?', 'No more than a tattoo.'],
    ['Does SMP hurt?', 'Not really.'],
    ['Does SMP hurt?', 'No – usually.'],
    ['Are there side effects of SMP?', 'Nothing serious.'],
    ['Is SMP safe?', 'Yes, for most people.'],
  ])('that says less than yes or no asserts nothing: %s %s', (question, answer) => {
    const found = claimed(`${question} ${answer}`, 'SMP and hair loss');
    expect(found.filter((one) => /(?:permanence|painless|risk|safe) asserted/.test(one))).toEqual(
      [],
    );
  });

  test('is the page’s own where it goes on with a condition', () => {
    expect(claimed('Is SMP safe for my scalp? Yes, if needles are new.', 'SMP questions')).toEqual([
      'Yes, if needles are new → safe hedged',
      'Yes, if needles are new → no-risk hedged',
    ]);
  });
});

test('entries that ticks part in one line are read one by one', () => {
  expect(claimed('SMP promo: ✔ No side effects ✔ No pain ✔ Free retouch after 1 month')).toEqual([
    'No side effects → no-risk asserted',
    'No pain → painless asserted',
    'Free retouch → free-touch-ups asserted',
  ]);
});

test.each([
  ['It needs three or more visits.', 'three or more visits → sessions 3 '],
  [
    'Scalp pigment wants maintenance at three- to five-year intervals.',
    'three- to five-year → longevity 3 5 year',
  ],
  [
    'Is there a guarantee? Yes: the dots are guaranteed.',
    'Yes: the dots are guaranteed → guaranteed asserted',
  ],
])('what is open, hyphened or led in is read whole: %s', (text, expected) => {
  expect(claimed(text, 'SMP on the scalp')).toContain(expected);
});

test('a heading that leaves a treatment out does not turn what follows away', () => {
  const text = 'A full head, minus the surgery\n\nVirtually pain-free.';
  expect(claimed(text, 'Scalp micropigmentation')).toEqual([
    'Virtually pain-free → painless hedged',
  ]);
});

test('a page that is not about SMP makes no statement', () => {
  expect(claimed('A hair transplant is permanent and painless and costs £4,000.')).toEqual([]);
});

test('a page of other things under the letters SMP makes no statement', () => {
  const text = 'SMP rose to €2,480 per tonne. Demand is permanent, buyers say, and risk-free.';
  expect(claimed(text, 'Skimmed milk powder')).toEqual([]);
});

test('an answer on removal counts no sessions of SMP', () => {
  const text = 'How many sessions does it take to remove SMP? It can be 3-10 sessions.';
  expect(claimed(text, 'SMP and hair loss')).toEqual([]);
});
