import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Target } from '../../../../page/hover/hover.ts';
import { type HoverRun, runHover } from '../../../../page/hover/run-hover.ts';
import type { Mark } from '../../../../page/marks/mark.ts';

const targetOf = (term: string): Target => ({
  mark: { mention: { term }, range: {}, painted: true } as unknown as Mark,
  line: 0,
});
const A = targetOf('A');
const B = targetOf('B');

let hover: HoverRun;
let end: AbortController;
let done: string[];
let expected: string[];
let there: boolean;
let rest: number;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  done = [];
  expected = [];
  there = true;
  rest = 400;
  end = new AbortController();
  const note = (what: string) => (request: { mark: Mark }) =>
    void done.push(`${what} ${request.mark.mention.term}`);
  hover = runHover({
    panel: {
      expect: ({ mention }) => void expected.push(mention.term),
      prepare: note('prepare'),
      show: note('show'),
      hide: () => done.push('hide'),
      box: () => undefined,
      hasFocus: () => false,
      giveBackFocus: () => done.push('give back focus'),
    },
    delays: () => ({ rest, leave: 300 }),
    stillThere: () => there,
    signal: end.signal,
  });
});

afterEach(() => vi.useRealTimers());

const now = () => performance.now();
const enter = (target: Target) => hover.send({ type: 'enter', target, at: now() });
const leave = () => hover.send({ type: 'leave', at: now() });
const pass = (milliseconds: number) => vi.advanceTimersByTime(milliseconds);

it('draws ahead and opens in time for the first frame after the rest', () => {
  enter(A);
  pass(339);
  expect(done).toEqual([]);
  pass(52);
  expect(done).toEqual(['prepare A']);
  pass(1);
  expect(done).toEqual(['prepare A', 'show A']);
});

it('counts the rest from when it began, not from when it was told', () => {
  pass(500);
  hover.send({ type: 'enter', target: A, at: now() - 100 });
  pass(300);
  expect(done).toContain('show A');
});

it('opens at once where the reader has set no delay', () => {
  rest = 0;
  enter(A);
  pass(0);
  expect(done).toContain('show A');
});

it('forgets a rest that was broken off', () => {
  enter(A);
  pass(200);
  enter(B);
  pass(391);
  expect(done).not.toContain('show A');
  pass(1);
  expect(done.filter((what) => what.startsWith('show'))).toEqual(['show B']);
});

it('opens nothing when the term is no longer below the pointer', () => {
  enter(A);
  there = false;
  pass(1_000);
  expect(done).toEqual(['prepare A']);
});

it('closes at the end of the grace, and opens the next panel warm', () => {
  enter(A);
  pass(400);
  leave();
  pass(299);
  expect(done).not.toContain('hide');
  pass(1);
  expect(done.at(-1)).toBe('hide');
  pass(200);
  enter(B);
  pass(100);
  expect(done.at(-1)).toBe('show B');
});

it('is cold again some time after a panel', () => {
  enter(A);
  pass(400);
  leave();
  pass(300 + 601);
  enter(B);
  pass(391);
  expect(done).not.toContain('show B');
});

it('gives the focus back when a pinned panel is left with Tab', () => {
  hover.send({ type: 'choose', target: A, by: 'keyboard' });
  hover.send({ type: 'pin', pinned: true });
  hover.send({ type: 'step-out' });
  expect(done).toEqual(['show A', 'give back focus']);
});

it('closes and stops waiting when the signal ends it', () => {
  enter(A);
  pass(400);
  end.abort();
  enter(B);
  pass(1_000);
  expect(done).toEqual(['prepare A', 'show A', 'hide']);
});

it('tells which panel to expect as soon as the pointer comes to rest, once a rest', () => {
  enter(A);
  expect(expected).toEqual(['A']);
  pass(200);
  enter(A);
  expect(expected).toEqual(['A']);
  enter(B);
  pass(400);
  expect(done).toContain('show B');
  expect(expected).toEqual(['A', 'B']);
  enter(A);
  expect(expected).toEqual(['A', 'B', 'A']);
});
