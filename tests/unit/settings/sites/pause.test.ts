import { expect, it } from 'vitest';
import { pauseLeft, pauseLength } from '../../../../settings/sites/pause.ts';

const now = Date.UTC(2026, 0);

it.each([
  ['has just begun', now + pauseLength, pauseLength],
  ['is about to end', now + 1, 1],
  ['has ended', now, 0],
  ['was never', 0, 0],
  ['lies ahead since the clock was set back', now + pauseLength + 1, 0],
  ['lies beyond what a timer can wait', now + 2 ** 31, 0],
  ['never ends', Number.MAX_VALUE, 0],
  ['is no time', Number.NaN, 0],
])('a pause that %s', (_, pausedUntil, left) => {
  expect(pauseLeft(pausedUntil, now)).toBe(left);
});
