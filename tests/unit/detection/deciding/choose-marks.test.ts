import { expect, test } from 'vitest';
import { chooseMarks } from '../../../../detection/deciding/choose-marks.ts';

const mention = (term: string, section: number, weak = false) => ({
  mention: { term, weak },
  section,
});
const page = [
  mention('smp', 0),
  mention('smp', 0),
  mention('session', 0, true),
  mention('session', 0, true),
  mention('smp', 1),
  mention('session', 1, true),
];

test.each([
  ['every', [true, true, true, false, true, true]],
  ['first-in-section', [true, false, true, false, true, true]],
  ['first-on-page', [true, false, true, false, false, false]],
] as const)('%s', (frequency, expected) => {
  expect(chooseMarks(page, frequency)).toEqual(expected);
});
