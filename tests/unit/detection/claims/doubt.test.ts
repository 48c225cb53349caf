import { describe, expect, test } from 'vitest';
import { claimed, claimedInHtml } from '../lexicon-of-content.ts';

const title = 'Scalp micropigmentation (SMP)';

/** What a sentence on a page about SMP promises, as kinds and polarities; prices and numbers left out. */
function promised(sentence: string): string[] {
  const found = claimed(`SMP is done on the scalp.\n\n${sentence}`, title);
  return found
    .map((one) => one.split(' → ')[1] ?? '')
    .filter((one) => /(?:asserted|hedged|denied)$/.test(one));
}

describe('nothing is promised', () => {
  test.each([
    ['what others say', 'Some studios say that it is permanent.'],
    ['what others say', 'If anyone tells you that it is painless, leave.'],
    ['what others say', 'Other studios guarantee natural results.'],
    ['what an advert said', 'The flyer said no downtime; I lost a week.'],
    ['what may not be said', 'The law forbids calling it permanent.'],
    ['what is asked', 'He wondered whether it was safe.'],
    ['what is feared', 'I was scared that it would turn blue.'],
    ['what is ruled out by nobody', "We can't rule out a blue tone."],
    ['what is asked without a mark', 'Visitor: is it permanent'],
    ['what is mocked', '"Painless" my foot.'],
    ['a word in quotation marks', 'Ah yes, the "painless" treatment.'],
    ['what is taken back', 'The guarantee turned out to be worth nothing.'],
    ['what the next sentence refutes', 'It lasts forever. Not true.'],
    ['what the next sentence admits', 'There is no pain. There is a little.'],
    ['what is called false', 'The permanent result is false.'],
    ['what somebody may have read', 'You may have read on forums that SMP is permanent.'],
    ['an older way', 'Old scalp tattoos went blue.'],
    ['another thing as subject', 'Veneers look natural.'],
    ['a subject that nobody knows', 'Our gazebos are permanent.'],
    ['the business around it', 'Cookies are stored permanently and are safe.'],
    ['what many believe', 'Many people believe that it looks fake.'],
    ['what people think', 'People think it is permanent.'],
    ['a question within', 'People ask me is it forever.'],
    ['what a guarantee leaves out', "This guarantee can't be passed to others."],
    ['a link to a guarantee', 'Our guarantee'],
    ['a myth', 'Myth 3: SMP looks fake.'],
    ['what it should not be', 'It should not be permanent.'],
  ])('by %s: %s', (_, sentence) => {
    expect(promised(sentence)).toEqual([]);
  });

  test.each(['Hydrafacial', 'Laser cap', 'Gift cards', 'Training academy'])(
    'of SMP under the heading %s',
    (heading) => {
      const html = `<h1>${title}</h1><h3>${heading}</h3><p>No downtime, painless.</p>`;
      expect(claimedInHtml(html)).toEqual([]);
    },
  );
});

describe('a promise is hedged', () => {
  test.each([
    ['where the needle has to stay', 'When the needle stays shallow, it leaves no scars.'],
    ['the right depth', 'Pigment that is placed at the right depth will not turn blue.'],
    ['a word of rough speech', 'It is basically permanent.'],
    ['an adverb far before it', 'In most cases the result is permanent.'],
    ['a share', 'Nine in ten say that it looks natural.'],
    ['a guess', "I'd guess it is painless."],
    ['a point of view', 'From afar it looks natural.'],
    ['what is hoped', 'It should be painless.'],
    ['what follows with but', 'Results are immediate, but the final look takes time.'],
    ['what follows with though', 'It is permanent, though it may lighten.'],
    ['a condition behind it', 'SMP is a safe procedure when performed by a professional.'],
    ['a condition before it', 'In skilled hands it leaves no scars.'],
    ['an exception', 'Barring infection, it leaves no scars.'],
    ['terms', 'The work is guaranteed, terms apply.'],
    ['an ending', 'It is permanent-ish.'],
    ['a name', 'It is classed as permanent work.'],
    ['the hands it takes', 'A good artist leaves no scars.'],
    ['how it must be done', 'Done well, the dots pass for hair.'],
    ['whose skin it is', 'On dry skin it will not turn blue.'],
    ['who gets it', 'Members get free touch-ups.'],
    ['whom it is true of', 'People who are numb there feel nothing.'],
    ['what follows in its own words', 'Is SMP permanent? Yes it is, although it may lighten.'],
    ['what the next sentence takes back', 'The result is permanent. However, it needs care.'],
    ['a comparison', 'It was not painful so much as boring.'],
  ])('by %s: %s', (_, sentence) => {
    const found = promised(sentence);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((one) => one.endsWith('asserted'))).toEqual([]);
  });
});

describe('a promise stays one', () => {
  test.each([
    ['SMP is permanent.', 'permanence asserted'],
    ['"It is painless," says Maria.', 'painless asserted'],
    ['Invisible to anyone but you.', 'natural asserted'],
    ['You can go back to work the next day.', 'no-downtime asserted'],
    ['If you are not happy, we refund you.', 'guaranteed'],
    ['Unlike surgery, it leaves no scars.', 'no-scarring asserted'],
    ['Nobody will know that you have had it done.', 'natural asserted'],
  ])('%s', (sentence, expected) => {
    expect(promised(sentence).join()).toContain(expected);
  });

  test('where a name stands before the answer to a question without its mark', () => {
    expect(promised('Visitor: does it hurt\n\nNoor: No, it does not.')).toEqual([
      'painless asserted',
    ]);
  });

  test('but for others around it: what is denied stays denied', () => {
    expect(promised('Some studios say otherwise, but it is not permanent.')).toEqual([
      'permanence denied',
    ]);
  });
});

describe('a fading that is admitted', () => {
  test.each([
    ['The dots soften year by year and most of our clients come back.', 'asserted'],
    ['It will fade, but it never turns green.', 'asserted'],
    ['The pigment may fade.', 'hedged'],
    ['The pigment is likely to lighten.', 'hedged'],
  ])('is softened by its own clause alone: %s', (text, polarity) => {
    expect(claimed(`Scalp micropigmentation (SMP).\n\n${text}`).join('\n')).toMatch(
      new RegExp(`fades ${polarity}`),
    );
  });
});
