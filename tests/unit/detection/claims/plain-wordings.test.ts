import { describe, expect, test } from 'vitest';
import { claimed } from '../lexicon-of-content.ts';

const title = 'Scalp micropigmentation (SMP)';

const promised = (text: string) =>
  claimed(`SMP is done on the scalp.\n\n${text}`, title)
    .map((one) => one.split(' → ')[1] ?? '')
    .filter((one) => /(?:asserted|hedged|denied)$/.test(one));

describe('what studios say plainly', () => {
  test.each([
    ['No one will know unless you tell them.', 'natural asserted'],
    ['Nobody noticed until I told them.', 'natural asserted'],
    ["My mum didn't notice it was ink.", 'natural asserted'],
    ['100% natural.', 'natural asserted'],
    ['You receive a natural effect.', 'natural asserted'],
    ['You are straight back to your desk.', 'no-downtime asserted'],
    ['You can go out right after.', 'no-downtime asserted'],
    ['You will be fine for work on Monday.', 'no-downtime asserted'],
    ['There is no need to rest.', 'no-downtime asserted'],
    ['No weeks on the couch.', 'no-downtime asserted'],
    ['Absence from work\n\nNone', 'no-downtime asserted'],
    ['Nor is it painless.', 'painless denied'],
    ['Painless it is not.', 'painless denied'],
    ['It has no effect on follicular activity.', 'regrows-hair denied'],
    ['Hair will not regrow by SMP.', 'regrows-hair denied'],
    ['SMP will not cause my hair to grow.', 'regrows-hair denied'],
    ["We can't make it grow.", 'regrows-hair denied'],
    ["Regrows hair?\n\nDoesn't.", 'regrows-hair denied'],
    ['Life time result!', 'permanence asserted'],
    ['You get results from your very first visit.', 'result-at-once asserted'],
    ['Walked in bald, walked out with a buzz cut.', 'result-at-once asserted'],
    ['See the result\n\nRight away', 'result-at-once asserted'],
    ['It goes softer over time.', 'fades asserted'],
    ['The pigment disappears in two years.', 'fades asserted'],
    ['It fades softly over the years.', 'fades asserted'],
    ["You'll get a natural, fuller-looking head of hair.", 'natural asserted'],
    ["Even up close it's impossible to tell.", 'natural asserted'],
    ['Ultra-realistic hairlines', 'natural asserted'],
    ['Sun exposure causes the pigment to fade.', 'fades asserted'],
    ['Includes touch-ups for one year.', 'free-touch-ups asserted'],
    ['No blue or green tint over time.', 'will-not-turn-blue asserted'],
    ['Does it hurt?\n\nNot particularly.', 'painless hedged'],
    ['Will it scar?\n\nNot normally.', 'no-scarring hedged'],
    ['Will it turn blue?\n\nNot with our pigments.', 'will-not-turn-blue asserted'],
    ['Does it look fake?\n\nNot ours.', 'natural asserted'],
    ['Will my hair grow back?\n\nSadly not.', 'regrows-hair denied'],
    ['Will my hair grow back?\n\nNot from SMP.', 'regrows-hair denied'],
    ['Are touch-ups free?\n\nFor the first year.', 'free-touch-ups asserted'],
    ['No particular outcome is promised or guaranteed.', 'guaranteed denied'],
    ["It's perfectly safe and nobody can tell.", 'safe asserted'],
    ["It's perfectly safe and no one can tell.", 'natural asserted'],
    ['Scarring is not expected.', 'no-scarring hedged'],
    ['You will feel almost nothing.', 'painless hedged'],
    ['Daily life is possible immediately.', 'no-downtime asserted'],
    ['Safe, vegan pigments.', 'safe asserted'],
    ['Safe for all skin types.', 'safe asserted'],
    ['Touch up FOC.', 'free-touch-ups asserted'],
    [
      'One touch-up within twelve months of the final session is provided free of charge.',
      'free-touch-ups asserted',
    ],
    ['I have been told that the pigment will fade.', 'fades asserted'],
  ])('%s', (text, expected) => {
    expect(promised(text)).toContain(expected);
  });

  test.each([
    ['The redness disappears within two days.', 'fades asserted'],
    ['Your bald patch disappears.', 'fades asserted'],
    ['The scabs go lighter in a week.', 'fades asserted'],
    ['Made with 100% natural ingredients.', 'natural asserted'],
    ['Touch-ups free for life.', 'permanence asserted'],
    ["I'd been told it would be agony.", 'painless denied'],
    ['My wife did not know the price.', 'natural asserted'],
    ['Transplanted hair will not regrow after surgery.', 'regrows-hair denied'],
    ['The result is at the end of a long road.', 'result-at-once asserted'],
    ["It's impossible to tell how long it lasts.", 'natural asserted'],
    ['The price includes no touch-ups.', 'free-touch-ups asserted'],
    ['It was not safe for my skin.', 'safe asserted'],
    ['There is no need to book.', 'no-downtime asserted'],
    ['You may go out right after the redness is gone.', 'natural asserted'],
  ])('but not: %s', (text, unexpected) => {
    expect(promised(text)).not.toContain(unexpected);
  });
});
