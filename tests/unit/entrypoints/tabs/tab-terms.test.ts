import { expect, it } from 'vitest';
import { sumCounts } from '../../../../entrypoints/tabs/tab-terms.ts';

const frame = (frameId: number, counts: Record<string, number>) => ({
  frameId,
  counts,
  focused: false,
});

it('adds up what the frames of a tab hold', () => {
  const frames = [frame(0, { smp: 2, graft: 1 }), frame(3, { smp: 1, session: 4 })];
  expect(sumCounts(frames)).toEqual({ smp: 3, graft: 1, session: 4 });
});

it('is empty where no frame holds a term', () => {
  expect(sumCounts([])).toEqual({});
});
