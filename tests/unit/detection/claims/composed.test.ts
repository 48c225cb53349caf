import { describe, expect, it } from 'vitest';
import { classHits, composedIn } from '../../../../detection/claims/compose-statements.ts';
import { detect } from '../../../../detection/detect.ts';
import { claimWords, lexicon } from '../lexicon-of-content.ts';

const said = (text: string) =>
  composedIn(text, classHits(text, claimWords), claimWords).map(
    ({ kind, polarity }) => `${kind} ${polarity}`,
  );

describe('promises that words of a few classes make together', () => {
  it.each([
    ['Our pigment never drifts toward green.', 'will-not-turn-blue asserted'],
    ['Nothing we put under the skin shifts to teal.', 'will-not-turn-blue asserted'],
    ['Cheap ink might go bluish.', 'will-not-turn-blue hedged'],
    ['The needle is milder than a sleeve.', 'less-painful-than-tattoo asserted'],
    ['The needle stings above the ears.', 'painless denied'],
    ['The needle never stings.', 'painless asserted'],
    ['The dots have paled since spring.', 'fades asserted'],
    ['The dots remain with you for good.', 'permanence asserted'],
    ['The dots will not endure for life.', 'permanence denied'],
    ['Pigment cannot revive dormant follicles.', 'regrows-hair denied'],
    ['We rework any pale spot without charge.', 'free-touch-ups asserted'],
    ['I went straight to the office that afternoon.', 'no-downtime asserted'],
    ['The treatment is warrantied for a year.', 'guaranteed asserted'],
  ])('%s', (text, statement) => {
    expect(said(text)).toContain(statement);
  });

  it.each([
    ['two negations', 'Nobody says the needle does not sting.'],
    ['a condition', 'Tell us if the needle stings.'],
    ['a clause between them', 'The dots remain; hair thins for good.'],
    ['another thing that fades', 'The dots heal and it fades, the redness of the first days.'],
  ])('stay unread behind %s', (_, text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('amounts', () => {
  const prices = (text: string) =>
    detect({ text, title: 'Scalp micropigmentation prices' }, lexicon, claimWords)
      .claims.filter(({ kind }) => kind === 'price')
      .map(({ start, end }) => text.slice(start, end));

  it('that are set against the bill are no price', () => {
    expect(
      prices('Hairline £700. To keep the date we ask for £90, which comes off the bill.'),
    ).toEqual(['£700']);
  });
});
