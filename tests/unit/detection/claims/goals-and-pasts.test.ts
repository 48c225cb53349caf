import { describe, expect, test } from 'vitest';
import { claimed } from '../lexicon-of-content.ts';

const title = 'Scalp micropigmentation (SMP)';
const told = (text: string) =>
  claimed(`SMP is done on the scalp.\n\n${text}`, title)
    .map((one) => one.split(' → ')[1] ?? '')
    .filter((one) => /(?:asserted|hedged|denied)$/.test(one));
const asserted = (text: string) => told(text).filter((one) => one.endsWith('asserted'));

describe('what is aimed at, needed for or asked of another is no promise', () => {
  test.each([
    'It can be painless.',
    'We make every effort to make it painless.',
    'The goal is a result that nobody notices.',
    'A natural result requires three sessions.',
    'For a natural result, keep it shaved.',
    'Natural results take time.',
    'To look natural, dots must be small.',
    'The key to natural results is the hairline.',
    'Make sure that the healed work looks natural.',
    "Choose a pigment that doesn't turn blue.",
    'No-obligation, risk-free quote.',
    'Touch-ups free for the first 20 clients.',
    'Free touch-up with every full head booked in May.',
  ])('%s', (text) => {
    expect(asserted(text)).toEqual([]);
  });
});

describe('what held for a time is no promise', () => {
  test.each([
    'It looked natural for a month.',
    'It used to look natural.',
    "At first it looked real, now it's a smudge.",
    'Nobody noticed for a week, then everybody did.',
    'It would have looked natural had he used a lighter shade.',
    'They said no pain. They lied.',
    "My mate's looks natural. Mine doesn't.",
  ])('%s', (text) => {
    expect(asserted(text)).toEqual([]);
  });
});

describe('what is feared, guarded against or of the hair around is not read', () => {
  test.each([
    'I thought it would look fake.',
    'I expected pain and there was none.',
    "Use SPF so that it doesn't fade.",
    'Without SPF it fades.',
    'Your natural hair will fade into the dots.',
    'Scars fade with time.',
    'It makes your scar fade into the background.',
    'Hair growth boosters.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('but these are read as they stand', () => {
  test.each([
    ['It takes three sessions and looks natural.', 'natural asserted'],
    ['Your SMP is guaranteed for 24 months.', 'guaranteed asserted'],
    ['Free touch-ups for 12 months.', 'free-touch-ups asserted'],
    ['We make sure that it looks natural.', 'natural asserted'],
    ['For a natural look we use three shades, and nobody will notice.', 'natural asserted'],
    ['Sun makes it fade.', 'fades asserted'],
    ['It does not fade.', 'fades denied'],
    ['I was nervous at first, but it looks natural.', 'natural asserted'],
  ])('%s', (text, expected) => {
    expect(told(text)).toContain(expected);
  });

  test('other places of the body are not the head', () => {
    const prices = (line: string) =>
      claimed(`SMP from £1,200.\n\n${line}`, title).filter((one) => one.includes('→ price'));
    expect(prices('C-section scars £350.')).toHaveLength(1);
    expect(prices('Scar camouflage on the body £250.')).toHaveLength(1);
    expect(prices('Scar camouflage £250.')).toHaveLength(2);
    expect(prices('Four PRP sessions together with SMP – £2,990')).toHaveLength(1);
    expect(prices('SMP (3 sessions) and laser cap: £2,200')).toHaveLength(1);
    expect(prices('SMP over an FUE scar £400')).toHaveLength(2);
  });
});
