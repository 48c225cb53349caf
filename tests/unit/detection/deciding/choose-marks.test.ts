import { expect, test } from 'vitest';
import { chooseMarks } from '../../../../detection/deciding/choose-marks.ts';

const weak = true;
const mention = (
  term: string,
  section: number,
  more: { weak?: boolean; sureness?: number } = {},
) => ({
  mention: { term, weak: false, sureness: 2, ...more },
  section,
});
const page = [
  mention('smp', 0),
  mention('smp', 0),
  mention('session', 0, { weak }),
  mention('session', 0, { weak }),
  mention('smp', 1),
  mention('session', 1, { weak }),
];

test.each([
  ['every', [true, true, true, false, true, true]],
  ['first-in-section', [true, false, true, false, true, true]],
  ['first-on-page', [true, false, true, false, false, false]],
] as const)('%s', (frequency, expected) => {
  expect(chooseMarks(page, frequency)).toEqual(expected);
});

test.each([
  ['first-in-section', [false, true, false, true, false]],
  ['first-on-page', [false, true, false, false, false]],
] as const)(
  '%s underlines the surest, and the first of those equally sure',
  (frequency, expected) => {
    const mixed = [
      mention('smp', 0, { sureness: 1 }),
      mention('smp', 0, { sureness: 2 }),
      mention('smp', 0, { sureness: 2 }),
      mention('smp', 1, { sureness: 2 }),
      mention('smp', 1, { sureness: 1 }),
    ];
    expect(chooseMarks(mixed, frequency)).toEqual(expected);
  },
);
