import { describe, expect, test } from 'vitest';
import { claimed } from '../lexicon-of-content.ts';

const title = 'Scalp micropigmentation (SMP)';
const told = (text: string) =>
  claimed(`SMP is done on the scalp.\n\n${text}`, title)
    .map((one) => one.split(' → ')[1] ?? '')
    .filter((one) => /(?:asserted|hedged|denied)$/.test(one));

describe('a statement whose clause speaks of something else', () => {
  test.each([
    ['what is softened is a scar', 'It will soften the look of the scar but cannot remove it.'],
    ['or an edge', 'SMP fades out the hard edge of a transplant.'],
    ['or old work', 'It lightens your old, dark work to a natural shade.'],
    ['tears of joy', 'It covers the bald patch of hair and I cried.'],
    ['what hurts is the price', 'The only thing that hurt was the price.'],
    ['or a loss', 'Losing my hair hurt for years.'],
    ['a scar that stays', 'The scar is permanent, the shine need not be.'],
    ['a place', 'We hold a permanent exhibition of healed heads.'],
    ['what is waved goodbye', 'Say goodbye to hair loss forever.'],
    ['a cream', 'We use long-lasting numbing cream.'],
    ['years that are read as years', 'Long lasting, 5 to 8 years.'],
    ['a name for a kind', 'Long-lasting formula: 3–5 years.'],
    ['pigments of a kind', 'The pigments are guaranteed vegan.'],
    ['a guarantee that is lost', 'The guarantee is void if you go elsewhere.'],
    ['a clean place', 'Our studio is safe and clean.'],
    ['how to look at it', 'Have a look in daylight: if the dots are small, so be it.'],
    ['what dots measure', 'Close up the dots are smaller than a pinhead.'],
    ['the work of others', 'Untrained artists leave scars.'],
    ['whoever promises it', 'Anybody who promises you a permanent result is selling something.'],
    ['sessions of the course itself', 'Second and third session are included.'],
    ['a word for what hair does, of its look', 'Looks like new growth.'],
    ['what is known of the trade', 'Nobody knows the trade better.'],
    ['what a photo cannot tell', "You can't tell from a photo whether work is good."],
    ['marks that go', 'It leaves tiny marks that go in a day.'],
    ['a scar that is hidden', 'Leaves no trace of the scar.'],
    ['what is sold besides', '12-month warranty on all machines we sell.'],
    ['what costs money', 'Unlimited touch-ups £99 a year.'],
    ['what the rain does', "It doesn't come off in the rain."],
    ['less pain than what is known', 'The needle is finer, so it hurts less.'],
    ['the hair of a transplant', 'The hair that grows is yours for life.'],
    ['what surgeons leave', 'Our surgeons leave no visible scars.'],
    ['the fades of a barber', 'Our fades look natural.'],
    ['a verdict behind its name', 'Permanent: no'],
    ['another', 'Free touch-up: no'],
    ['no promise of a guarantee', "I'll never promise you that SMP is for ever."],
  ])('%s: %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });

  test.each([
    ['It fades the more you sit in the sun.', ['fades asserted', 'permanence denied']],
    ['The pigment softens a little more each year.', ['fades asserted', 'permanence denied']],
    ['SMP lightens over the years.', ['fades asserted', 'permanence denied']],
    ['It hurts behind the ears.', ['painless denied']],
    ['The result is permanent.', ['permanence asserted']],
    ['SMP is a permanent solution.', ['permanence asserted']],
    ['A semi-permanent solution to hair loss.', ['permanence hedged']],
    ['Satisfaction guaranteed.', ['guaranteed asserted']],
    ['Every result is guaranteed in writing.', ['guaranteed asserted']],
    ['The treatment at our clinic is safe.', ['safe asserted', 'no-risk asserted']],
    ['In daylight you see the dots.', ['natural denied']],
    ['The third session is free.', ['free-touch-ups asserted']],
    ["We can't promise a result.", ['guaranteed denied']],
    ['Natural look: yes', ['natural asserted']],
    ["It doesn't come off.", ['permanence asserted']],
    ['It stung a little round the temples.', ['painless hedged']],
    ['Next to no pain.', ['painless hedged']],
    ['Refer a friend and get a free touch-up.', ['free-touch-ups hedged']],
    ['Results can be seen immediately after your first session.', ['result-at-once asserted']],
  ])('but not in this: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('two negations', () => {
  test.each([
    "That does not mean it's free of all risk.",
    'This does not mean that you are without any risk.',
    'It is not free of side effects.',
  ])('promise nothing: %s', (text) => {
    expect(told(text).filter((one) => one.endsWith('asserted'))).toEqual([]);
  });

  test('parted by a sign or a conclusion are two clauses', () => {
    expect(told('Zero pain 🙅 zero downtime 🙅')).toEqual([
      'painless asserted',
      'no-downtime asserted',
    ]);
    expect(told("We use pigment without iron oxides, so there's no blue or red shift.")).toContain(
      'will-not-turn-blue asserted',
    );
  });
});

describe('an answer in one word stands and falls with what spells it out', () => {
  test.each([
    ['Do I need time off work? No. Most people return the next morning.', 'no-downtime hedged'],
    ['Are there side effects? No. A little redness on most people.', 'no-risk hedged'],
    ['Will it turn blue? No. Provided good pigment is used.', 'will-not-turn-blue hedged'],
    ['Does it look natural? Yes. If the artist is any good.', 'natural hedged'],
    ['Is it guaranteed? Yes. Terms apply.', 'guaranteed hedged'],
    ['Is it guaranteed? Yes. In writing.', 'guaranteed asserted'],
    ['Will it turn blue? No. Ours is carbon.', 'will-not-turn-blue asserted'],
    ['Will it turn blue? No. When can I work?', 'will-not-turn-blue asserted'],
  ])('%s', (text, expected) => {
    expect(told(text)).toContain(expected);
  });
});
