import { describe, expect, test } from 'vitest';
import { claimed } from '../lexicon-of-content.ts';

const title = 'Scalp micropigmentation (SMP)';

const promised = (text: string) =>
  claimed(`SMP is done on the scalp.\n\n${text}`, title).map((one) => one.split(' → ')[1] ?? '');

/** What stands near a promise without being one, and what it must not be read as. */
const near: [string, string][] = [
  ['We think of it as permanent with maintenance.', 'permanence asserted'],
  ['I hate the idea of shaving for ever.', 'permanence asserted'],
  ['I hate the idea of shaving for ever.', 'permanence hedged'],
  ['We add dots where they have faded.', 'fades asserted'],
  ['And my mate says that it goes green.', 'will-not-turn-blue denied'],
  ['Had a job done up north that went blue.', 'will-not-turn-blue asserted'],
  ['The front is grey now and a bit blue.', 'will-not-turn-blue asserted'],
  ['I notice that it has gone green.', 'will-not-turn-blue asserted'],
  ['You can go to work after a week.', 'no-downtime asserted'],
  ["You can't go to work the next day.", 'no-downtime asserted'],
  ['You can go to work on your confidence.', 'no-downtime asserted'],
  ['A hair transplant needs no days off.', 'no-downtime asserted'],
  ['After a transplant you can get on with your day.', 'no-downtime asserted'],
  ['SMP lets you get on with your life.', 'no-downtime asserted'],
  ['You can go swimming right after the scabs are gone.', 'no-downtime asserted'],
  ['When can I go back to work?\n\nAfter three days.', 'no-downtime asserted'],
  ['Do I need time off?\n\nA week.', 'no-downtime asserted'],
  ["You won't need time off but a few days of rest.", 'no-downtime asserted'],
  ['We match the dots to your hair colour.', 'natural asserted'],
  ['The pigment is mixed to match your hair.', 'natural asserted'],
  ['The wig matches your own hair.', 'natural asserted'],
  ['A realistic hairline takes skill.', 'natural asserted'],
  ['Do you want a realistic hairline?', 'natural asserted'],
  ['Nobody questions the price.', 'natural asserted'],
  ['Nobody sees it coming.', 'natural asserted'],
  ['Can anyone tell?\n\nNobody can promise that.', 'natural asserted'],
  ['Can anyone tell?\n\nSome can.', 'natural asserted'],
  ['Even my barber was convinced by the price.', 'natural asserted'],
  ["It looks real, from arm's length.", 'natural asserted'],
  ['A transplant looks fuller from the first month.', 'result-at-once asserted'],
  ['The wig looks fuller straight away.', 'result-at-once asserted'],
  ['The hair does not look fuller straight away.', 'result-at-once asserted'],
  ['You leave the clinic looking red.', 'result-at-once asserted'],
  ['Lasers break the pigment down.', 'fades asserted'],
  ['The sun takes the colour out of your hair.', 'fades asserted'],
  ['Your body takes a week to heal.', 'fades asserted'],
  ['Your body never breaks the pigment down.', 'fades asserted'],
  ['The redness weakens evenly.', 'fades asserted'],
  ['What does a touch-up cost?\n\n£200.', 'free-touch-ups asserted'],
  ['How much is a retouch?\n\nThe first hour is free.', 'free-touch-ups asserted'],
  ['They corrected my brows without charging.', 'free-touch-ups asserted'],
  ['We do not correct it without charge.', 'free-touch-ups asserted'],
  ['Do you guarantee a date?\n\nYes.', 'guaranteed asserted'],
  ['Is there a warranty?\n\nOnly on the wig.', 'guaranteed asserted'],
  ["It's nowhere near a tattoo studio.", 'less-painful-than-tattoo asserted'],
  ['It looks nowhere near a tattoo.', 'less-painful-than-tattoo asserted'],
  ['Does it hurt as much as a tattoo?\n\nIt depends.', 'less-painful-than-tattoo asserted'],
  ['Your hair stays grey.', 'will-not-turn-blue asserted'],
  ['Could the dots turn blue?\n\nTattoo ink will.', 'will-not-turn-blue asserted'],
  ['It is guaranteed if you follow aftercare.', 'guaranteed asserted'],
  ['It looks natural, but only if you shave.', 'natural asserted'],
  ['It is permanent if you want it to be.', 'permanence asserted'],
  ['The price is not final.', 'permanence denied'],
  ['The first result is not final.', 'permanence denied'],
  ['The design is not final yet.', 'permanence denied'],
  ['The stubble feels like static.', 'painless hedged'],
  ['Waxing feels like an elastic band.', 'painless hedged'],
  ['I was not gripping the chair.', 'painless denied'],
  ['Losing my hair was agony.', 'painless denied'],
  ["It never turns blue if you aren't a smoker.", 'will-not-turn-blue asserted'],
  ['If your skin is dry, touch-ups are free.', 'free-touch-ups asserted'],
  ['It looks natural in photos.', 'natural asserted'],
  ['The numbing cream is absorbed by the body.', 'fades asserted'],
  ['The scar softens over time.', 'fades asserted'],
  ['The redness starts to fade.', 'fades asserted'],
  ['The pigment is never absorbed by the body.', 'fades asserted'],
];

describe('what only stands near a promise', () => {
  test.each(near)('%s', (text, unexpected) => {
    expect(promised(text)).not.toContain(unexpected);
  });
});
