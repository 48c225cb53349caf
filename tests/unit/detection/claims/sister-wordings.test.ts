import { describe, expect, test } from 'vitest';
import { claimed } from '../lexicon-of-content.ts';

const title = 'Scalp micropigmentation (SMP)';

const promised = (text: string) =>
  claimed(`SMP is done on the scalp.\n\n${text}`, title)
    .map((one) => one.split(' → ')[1] ?? '')
    .filter((one) => /(?:asserted|hedged|denied)$/.test(one));

const said: Record<string, string[]> = {
  'no-downtime asserted': [
    'When can I go back to work?\n\nThe next day, if you like.',
    'How soon can I work?\n\nThe next morning.',
    'How soon can I be back at work?\n\nThe following day.',
    'When can I return to the office?\n\nStraight after.',
    'Any downtime?\n\nNone at all.',
    'Any recovery time?\n\nNo.',
    'Do I need time off?\n\nNot a day.',
    "You won't need time off.",
    'You will not need any time off work.',
    'No painkillers, no days off.',
    'You can drive home and get on with your day.',
    'You can go home and carry on with your evening.',
    'You can go out for dinner that evening.',
    'You may go sightseeing right after.',
    'You can meet friends the same evening.',
    'You can go to work.',
    "Work's fine the next morning.",
    'Work is fine straight after.',
    'I was back at my desk the next morning and nobody said a word.',
    'You can go straight back to the office, only keep a clean cap on if you go outside.',
    'There is no convalescence.',
  ],
  'no-downtime hedged': [
    'Any downtime?\n\nVery little.',
    'Any downtime?\n\nHardly any.',
    'You can go to work if you wear a cap.',
    'There is hardly any recovery time.',
  ],
  'natural asserted': [
    "Each dot looks like real stubble, even from arm's length.",
    'The dots are settled and match your own stubble.',
    'The dots mimic real follicles.',
    'It passes for a real buzz cut.',
    "You'll have a hairline nobody questions.",
    'You get a hairline no one doubts.',
    'Fine dots that give you a realistic buzz cut.',
    'We build a believable hairline.',
    'A lifelike shaved look.',
    'Can anybody tell?\n\nNot unless you tell them.',
    'Can anyone tell?\n\nOnly if you tell them.',
    "Will anyone see that it's tattooed?\n\nNo, what they'll see is less scalp.",
    'Even my barber was taken in.',
    'The effect is very natural.',
    'It heals soft and real.',
    'Nobody sees it.',
    'It looks so natural that my barber asked me if I wanted it shorter.',
    'It looks natural up close, not just in photos.',
  ],
  'natural hedged': ['Most people cannot find it.', 'Most people never see it.'],
  'regrows-hair denied': [
    'The treatment does not make hair grow.',
    'The hair looks fuller although, of course, the treatment does not make hair grow.',
    'No hair will grow from it.',
    "It won't bring hair back.",
    'It cannot bring back lost hair.',
    'It has no influence on the growth of hair.',
    'It adds no hair.',
    'It does nothing for growth.',
    'SMP will not give you new hair.',
  ],
  'result-at-once asserted': [
    'The hair looks fuller from the first appointment.',
    'It gives the shadow of a shaved head, straight away.',
    "You'll have a new hairline, and you'll have it from day one.",
    'You see a difference after the very first visit.',
    'You leave with the finished effect.',
    'You leave the very first visit looking different.',
  ],
};

const said2: Record<string, string[]> = {
  'permanence denied': [
    "It isn't for life.",
    'It is not for ever.',
    'Micropigmentation of the scalp is not definitive: allow two years between retouches.',
    'It is not a permanent tattoo.',
    'The result is long lasting but not permanent.',
    'It is never final.',
    'It is not meant for life.',
  ],
  'fades asserted': [
    'The new work stays ashy and weakens evenly.',
    'The immune system slowly carries the pigment away.',
    'Your body breaks the pigment down.',
    'The sun takes some of the colour out.',
    'UV has taken some of the depth out.',
    'All pigment lightens.',
    'The effect wears off in about five years.',
    'The colour goes softer over time.',
    'UV makes any hair tattoo fade.',
    'It will be there, but lighter.',
    'It is semi-permanent, and softens over five years.',
    'The pigment is completely absorbed by the body.',
    'After three years the dots start to lighten.',
  ],
  'free-touch-ups asserted': [
    "Do touch-ups cost extra?\n\nFirst one's free within a year.",
    'Do touch-ups cost extra?\n\nThe first is on the house.',
    'What does a touch-up cost?\n\nNothing in the first year.',
    'How much is a retouch?\n\nThe first one is free.',
    'Are touch-ups free?\n\nFor one year, yes.',
    'They corrected it without charging.',
    'First retouch offered',
    'We will put right any patch that fades, without charge.',
    'If a spot heals light, we fix it for free.',
    'If a patch heals light we redo it, no charge.',
    'If dots drop out in that time, touch-ups are free.',
  ],
  'guaranteed asserted': [
    'Do you guarantee the work?\n\nYes, for 12 months.',
    'Do you guarantee your work?\n\nYes, for a year.',
    'Q. Do you guarantee the work?\nA. Yes, for 12 months.',
    'Is the work guaranteed?\n\nYes.',
    'Is there a warranty?\n\nYes, two years.',
  ],
  'painless hedged': [
    "You won't be in agony.",
    'Back and sides: felt like static.',
    'Afterwards the head feels like mild sunburn.',
    'It feels like an elastic band.',
    'It is well tolerated.',
    'It tickles more than it hurts.',
  ],
  'painless denied': [
    'By the third hour I was gripping the chair.',
    'Temples: ouch.',
    'It was excruciating.',
  ],
  'natural hedged': ['Will people notice?\n\nNobody has so far.'],
  'less-painful-than-tattoo asserted': [
    'But it is nowhere near a body tattoo.',
    "It's nowhere near as sore as a sleeve.",
    "It's easier than any tattoo they have had.",
    'Does it hurt as much as a tattoo?\n\nNo.',
  ],
  'will-not-turn-blue asserted': [
    'The new work stays an ashy grey-brown.',
    'The pigment keeps its neutral grey.',
    'Because of that, the colour does not turn blue or green as the years go by.',
    'Could the dots turn blue?\n\nOurs will not.',
    "Our pigment never goes blue, and if you aren't happy we give you your money back.",
  ],
};

const cases = (table: Record<string, string[]>) =>
  Object.entries(table).flatMap(([kind, texts]) => texts.map((text) => [text, kind] as const));

describe('sister wordings of what studios say', () => {
  test.each([...cases(said), ...cases(said2)])('%s (%s)', (text, expected) => {
    expect(promised(text)).toContain(expected);
  });
});
