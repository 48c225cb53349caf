import { describe, expect, test } from 'vitest';
import { claimed } from '../lexicon-of-content.ts';

const title = 'Scalp micropigmentation (SMP)';

const promised = (text: string, page = title) =>
  claimed(`SMP is done on the scalp.\n\n${text}`, page)
    .map((one) => one.split(' → ')[1] ?? '')
    .filter((one) => /(?:asserted|hedged|denied)$/.test(one));

describe('what sounds like a promise and is none', () => {
  test.each([
    ['a tattoo is another thing', 'A tattoo is permanent.'],
    ['so is its ink', 'Tattoo ink often goes blue.'],
    ['tattoos are many', 'Tattoos fade and blur.'],
    ['a common belief in quotation marks', '"It\'s agony." Sorry, you will be bored.'],
    ['another in curved ones', '“It goes blue.” Read on.'],
    ['what is lightened by a laser', 'SMP can be lightened with a laser.'],
    ['what the studio will not say', "I won't promise what I can't deliver."],
    ['nor say too much', 'We never promise the moon.'],
    ['the name of a guarantee', 'The Ridgeline guarantee'],
    ['the title of a clause', 'C. Warranty'],
    ['what a guarantee is against', 'The work is warranted against colour change.'],
    ['what a guarantee covers', 'What is covered: any blue or green tinge.'],
    ['how long to wait with something else', 'Wait three days before you wash.'],
    ['an amount for a retouch', 'Retouch 150€'],
    ['another', 'A refresh costs $450 during the week.'],
    ['what is asked thereafter', 'Thereafter touch-ups are charged at €220.'],
    ['advice on hopes', 'Be realistic'],
    ['what one need not fear', "Don't stress about pain."],
    ['a colour that holds for a time', 'Colour stays 3 to 4 years.'],
    ['what a patient has', 'I confirm that I have no active infection of the scalp.'],
    [
      'a place that is the first',
      'From the first row of the church to the last, look at the hair.',
    ],
    ['another', 'Seen from the first row.'],
    ['two at once', 'Two artists are working at once on a full head of hair.'],
  ])('%s: %s', (_, text) => {
    expect(promised(text)).toEqual([]);
  });

  test.each([
    ['It is permanent.', ['permanence asserted']],
    ['A scalp tattoo is permanent.', ['permanence asserted']],
    ['Unlike a tattoo it is painless.', ['painless asserted']],
    ['You can work the same day.', ['no-downtime asserted']],
    ['Tattoos hurt more.', ['less-painful-than-tattoo asserted', 'painless hedged']],
    ['Lifetime guarantee', ['guaranteed asserted']],
    ["We can't promise a result.", ['guaranteed denied']],
    ['Touch-ups are not included.', ['free-touch-ups denied']],
    ['Retouch 0 €', ['free-touch-ups asserted']],
    ['It never goes blue.', ['will-not-turn-blue asserted']],
  ])('but this is one: %s', (text, expected) => {
    expect(promised(text)).toEqual(expected);
  });
});

describe('what is taken back by its own adjective', () => {
  test.each([
    ['There is no real downtime.', 'no-downtime hedged'],
    ['no pain, no scarring and no long recovery', 'no-downtime hedged'],
    ['There is no downtime to speak of.', 'no-downtime hedged'],
    ['There is no significant pain.', 'painless hedged'],
    ['There is no pain as such.', 'painless hedged'],
    ['No pain like with a tattoo.', 'painless hedged'],
    ['It can be remarkably convincing.', 'natural hedged'],
    [
      'With decent pigment at the right depth, it stays grey and never goes blue.',
      'will-not-turn-blue hedged',
    ],
  ])('%s', (text, expected) => {
    const kind = expected.split(' ')[0] ?? '';
    const said = promised(text).filter((one) => one.startsWith(kind));
    expect(said.filter((one) => one.endsWith('asserted'))).toEqual([]);
  });
});

describe('one advantage after another', () => {
  test('answers nothing', () => {
    const list = 'Natural results\n\nNo downtime\n\nPermanent\n\nNo pain\n\nSafe\n\nNo scars';
    expect(promised(list).filter((one) => one.endsWith('denied'))).toEqual([]);
  });

  test('but a no is an answer', () => {
    expect(promised('Is it permanent?\n\nNo, it fades.')).toContain('permanence denied');
    expect(promised('Does it hurt?\n\nNo pain at all.')).toContain('painless asserted');
  });
});

describe('an answer is heard to its end', () => {
  test.each([
    ['Will it look natural?', 'No one will be able to tell.', 'natural denied'],
    ['Does it hurt?', 'No, not really.', 'painless asserted'],
    ['Does it hurt?', 'No, hardly at all.', 'painless asserted'],
    ['Is there any downtime?', 'No, only a little redness.', 'no-downtime asserted'],
    ['Is it permanent?', 'Yes, mostly.', 'permanence asserted'],
    ['Is it safe?', 'Yes, usually.', 'safe asserted'],
    ['Does it hurt?', 'No. Well, a bit.', 'painless asserted'],
    ['Is it permanent?', 'Yes, for a few years.', 'permanence asserted'],
    ['Are there side effects?', 'None that we know of.', 'no-risk asserted'],
  ])('%s %s', (question, answer, unexpected) => {
    expect(promised(`${question}\n\n${answer}`)).not.toContain(unexpected);
  });
});

describe('what a page says around SMP', () => {
  test.each([
    'Confidence that lasts a lifetime.',
    'Change your life forever.',
    'Friends for life',
    'Permanent staff',
    'We moved permanently to 5th Avenue.',
    'Hide your old scar for good.',
    'Your hair will grow back after shaving.',
    'Stay safe!',
    'Painful memories of baldness',
    'It hurts to lose your hair.',
    'Color fades from dyed hair.',
    'Reply within 24 hours, guaranteed.',
    'Quality guaranteed materials',
    'What makes SMP look natural',
    'How SMP can look natural',
    '5 reasons SMP looks fake',
    'Fact or fiction: SMP is permanent',
    'Free touch of color',
  ])('%s', (text) => {
    expect(promised(text)).toEqual([]);
  });

  test.each([
    ['It lasts a lifetime.', 'permanence asserted'],
    ['How it works: it looks natural.', 'natural asserted'],
    ['Your results are guaranteed.', 'guaranteed asserted'],
  ])('but of SMP: %s', (text, expected) => {
    expect(promised(text)).toContain(expected);
  });
});

describe('what is softened is not asserted', () => {
  test.each([
    'Properly done SMP looks natural.',
    'Good work looks natural.',
    'SMP is permanent in the sense that it stays in the skin.',
    'While SMP is technically permanent, it fades.',
    'Natural results are our goal.',
    'No pain, no gain.',
    'You may qualify for a free touch-up.',
    'Ask about our free touch-up offer.',
    'We used to offer free touch-ups.',
    'I wish it were permanent.',
  ])('%s', (text) => {
    const said = promised(text).filter((one) => !one.startsWith('fades'));
    expect(said.filter((one) => one.endsWith('asserted'))).toEqual([]);
  });
});

describe('what does the hair no harm may still have risks', () => {
  test.each([
    'It does no harm to the follicles.',
    "It won't damage the hair you have.",
    'Will it damage my hair?\n\nNo, the needle stays above the roots.',
  ])('%s', (text) => {
    expect(promised(text)).toEqual([]);
  });
});
