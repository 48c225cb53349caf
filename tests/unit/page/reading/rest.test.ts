import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { restAfter } from '../../../../page/reading/rest.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Milliseconds that the rest takes, where the page changes all the time for so long. */
async function restTime(cost: number, changing: number): Promise<number> {
  const { signal } = new AbortController();
  const started = performance.now();
  let ended = 0;
  const rest = restAfter(cost, () => Math.min(performance.now(), started + changing), signal);
  rest.then(() => (ended = performance.now() - started));
  await vi.advanceTimersByTimeAsync(1_000_000);
  await rest;
  return ended;
}

it.each([
  [0, 0, 250],
  [1, 0, 250],
  [20, 0, 1_000],
  [20, 60_000, 1_000],
  [1_000, 0, 2_000],
  [1_000, 5_000, 6_000],
])(
  'after %i ms of work on a page that changes for %i ms more it is %i ms',
  async (cost, changing, time) => {
    expect(await restTime(cost, changing)).toBe(time);
  },
);

it.each([50, 500, 5_000])(
  'leaves a page that never rests 98 %% of the time, after %i ms too',
  async (cost) => {
    const rest = await restTime(cost, Number.POSITIVE_INFINITY);
    expect(cost / (cost + rest)).toBeLessThanOrEqual(0.02);
  },
);

it('ends with the signal', async () => {
  const ended = new AbortController();
  const rest = restAfter(5_000, () => performance.now(), ended.signal);
  ended.abort(new Error('over'));
  await expect(rest).rejects.toThrow('over');
});
