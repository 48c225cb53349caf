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
    'It can be completely pain free.',
    'It is not painful for everybody.',
    'You are told that nobody will notice.',
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

describe('a verdict behind a word, and what is taken from it, leave no promise', () => {
  test.each([
    'Permanent – no',
    'Risk-free – nothing is',
    'Permanent ✗',
    'Permanent (4–6 years)',
    'Permanent in name only.',
    'Permanent, they say.',
    'Free touch-up (worth £150) when you pay in full.',
    'It is anything but painless.',
    'We stopped calling it permanent.',
    "It doesn't have to hurt.",
    "It needn't be permanent.",
    'Healed well, it looks natural.',
    "The second session was painless, the first wasn't.",
    'It looks less natural than a transplant.',
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

describe('a list of deposits or of another service goes on over its commas', () => {
  const prices = (line: string) =>
    claimed(`SMP from £1,200.\n\n${line}`, title)
      .filter((one) => one.includes('→ price'))
      .slice(1);
  test.each([
    'Deposits: hairline £100, full head £200.',
    'Body work needs a £150 deposit, head work £300.',
    'A deposit is due: £100 for small areas, £250 for a full head.',
    'The deposit is £100 for the hairline, £250 for a full head.',
    'Monthly: hairline £60, full head £110.',
    'Cancellation: full head £200, hairline £100.',
    'Reservation (deducted): £200',
    'Powder brows £280, top-up £80.',
    'Crown £3,500, hairline £2,800, both £4,900, all by FUE.',
  ])('%s', (line) => {
    expect(prices(line)).toEqual([]);
  });

  test.each([
    ['Hairline £600, crown £700, full head £1,200.', 3],
    ['Full head £1,500, top-up £150.', 2],
    ['Hairline £450, full head £1,500, all with three sessions.', 2],
    ['Crown £700 (no deposit), full head £1,200.', 1],
    ['A deposit of £200 is taken; the full head costs £1,200.', 1],
  ])('but not over these: %s', (line, count) => {
    expect(prices(line)).toHaveLength(count);
  });
});
