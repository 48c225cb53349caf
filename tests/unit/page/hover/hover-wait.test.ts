import { expect, it } from 'vitest';
import type { Hover, Shown } from '../../../../page/hover/hover.ts';
import { waitOf } from '../../../../page/hover/hover-wait.ts';
import type { Mark } from '../../../../page/marks/mark.ts';

const mark = {} as Mark;
const shown: Shown = { mark, line: 0, by: 'pointer', pinned: false, focused: false, inside: false };
const next = (since: number) => ({ mark, line: 0, since });
const delays = { rest: 400, leave: 300 };

it.each<[string, Hover, ReturnType<typeof waitOf>]>([
  ['nothing when nothing is open', { phase: 'idle' }, undefined],
  ['nothing while a panel is read', { phase: 'open', shown }, undefined],
  ['the set rest on a term', { phase: 'dwelling', next: next(50) }, { type: 'dwelled', at: 450 }],
  [
    'the short rest just after a panel',
    { phase: 'dwelling', next: next(50), warmSince: 0 },
    { type: 'dwelled', at: 150 },
  ],
  ['the end of the warmth', { phase: 'warm', since: 50 }, { type: 'cooled', at: 650 }],
  [
    'the end of the grace after leaving',
    { phase: 'leaving', shown, since: 50, headed: false },
    { type: 'abandoned', at: 350 },
  ],
  [
    'the short rest on another term',
    { phase: 'leaving', shown, since: 0, next: next(50), headed: false },
    { type: 'dwelled', at: 150 },
  ],
  [
    'the end of the grace when the rest on another term comes later',
    { phase: 'leaving', shown, since: 0, next: next(250), headed: false },
    { type: 'abandoned', at: 300 },
  ],
  [
    'the end of the grace over a term crossed on the way to the panel',
    { phase: 'leaving', shown, since: 0, next: next(50), headed: true },
    { type: 'abandoned', at: 300 },
  ],
])('waits for %s', (_, hover, then) => {
  expect(waitOf(hover, delays)).toEqual(then);
});

it('never waits longer when warm than the reader has set', () => {
  const hover: Hover = { phase: 'dwelling', next: next(0), warmSince: 0 };
  expect(waitOf(hover, { rest: 30, leave: 300 })?.at).toBe(30);
});
