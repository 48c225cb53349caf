import { describe, expect, it } from 'vitest';
import { type Hover, type HoverEvent, noHover, type Target } from '../../../../page/hover/hover.ts';
import { nextHover } from '../../../../page/hover/next-hover.ts';
import type { Mark } from '../../../../page/marks/mark.ts';

const markOf = (term: string) =>
  ({ mention: { term }, range: {}, painted: true }) as unknown as Mark;
const A: Target = { mark: markOf('A'), line: 0 };
const B: Target = { mark: markOf('B'), line: 0 };
const nameOf = (mark: Mark) => mark.mention.term;

const enter = (target: Target, at = 0): HoverEvent => ({ type: 'enter', target, at });
const leave = (at = 0): HoverEvent => ({ type: 'leave', at });
const approach = (over?: Target, at = 0): HoverEvent => ({ type: 'approach', over, at });
const choose = (target: Target, by: 'keyboard' | 'touch' | 'list'): HoverEvent => ({
  type: 'choose',
  target,
  by,
});
const abandoned: HoverEvent = { type: 'abandoned', at: 0 };
const dwelled: HoverEvent = { type: 'dwelled' };
const reach: HoverEvent = { type: 'reach' };
const cooled: HoverEvent = { type: 'cooled' };
const press: HoverEvent = { type: 'press' };
const pressOn = (target: Target): HoverEvent => ({ type: 'press', on: target.mark });
const type: HoverEvent = { type: 'type' };
const select: HoverEvent = { type: 'select' };
const dismiss: HoverEvent = { type: 'dismiss' };
const pin: HoverEvent = { type: 'pin', pinned: true };
const unpin: HoverEvent = { type: 'pin', pinned: false };
const focusIn: HoverEvent = { type: 'focus', inside: true };
const focusOut: HoverEvent = { type: 'focus', inside: false };
const stepOut: HoverEvent = { type: 'step-out' };
const away: HoverEvent = { type: 'out-of-view' };
const vanish: HoverEvent = { type: 'vanish' };
const openA = [enter(A), dwelled];

function told(hover: Hover): string {
  switch (hover.phase) {
    case 'idle':
      return hover.quiet ? `idle, ${nameOf(hover.quiet)} quiet` : 'idle';
    case 'warm':
      return 'warm';
    case 'dwelling':
      return `dwelling on ${nameOf(hover.next.mark)}${hover.warmSince === undefined ? '' : ', warm'}`;
    case 'open':
      return `open ${nameOf(hover.shown.mark)}`;
    case 'leaving':
      return `leaving ${nameOf(hover.shown.mark)}${hover.next ? ` for ${nameOf(hover.next.mark)}` : ''}`;
  }
}

const cases: [behavior: string, events: HoverEvent[], then: string][] = [
  ['a term entered is dwelt on', [enter(A)], 'dwelling on A'],
  ['a term rested on opens', openA, 'open A'],
  ['a term left before the rest ends does not open', [enter(A), leave()], 'idle'],
  ['a late end of a rest opens nothing', [enter(A), leave(), dwelled], 'idle'],
  ['the rest goes on with the term the pointer moved to', [enter(A), enter(B), dwelled], 'open B'],
  ['a term left stays open for a while', [...openA, leave()], 'leaving A'],
  ['a term left for long closes', [...openA, leave(), abandoned], 'warm'],
  ['a term come back to stays open', [...openA, leave(), enter(A)], 'open A'],
  ['a panel reached stays open', [...openA, leave(), reach], 'open A'],
  ['a late abandonment closes nothing', [...openA, leave(), reach, abandoned], 'open A'],
  ['a panel reached and left closes', [...openA, leave(), reach, leave(), abandoned], 'warm'],
  ['a pointer on its way keeps the panel', [...openA, approach(), approach()], 'leaving A'],
  ['a pointer on its way that stops loses it', [...openA, approach(), abandoned], 'warm'],
  ['a term crossed on the way waits', [...openA, approach(B)], 'leaving A for B'],
  ['a term stopped on is dwelt on next', [...openA, approach(B), abandoned], 'dwelling on B, warm'],
  ['a panel reached over a term forgets that term', [...openA, approach(B), reach], 'open A'],
  ['another term entered waits beside the open one', [...openA, enter(B)], 'leaving A for B'],
  ['another term rested on replaces the open one', [...openA, enter(B), dwelled], 'open B'],
  ['another term passed over is forgotten', [...openA, enter(B), leave(), dwelled], 'leaving A'],
  [
    'after a panel the next one is warm',
    [...openA, leave(), abandoned, enter(B)],
    'dwelling on B, warm',
  ],
  ['warmth outlives a term passed', [...openA, leave(), abandoned, enter(B), leave()], 'warm'],
  ['warmth cools', [...openA, leave(), abandoned, cooled], 'idle'],
  ['a press while dwelling opens nothing and keeps quiet', [enter(A), press], 'idle, A quiet'],
  ['a pressed term stays quiet', [enter(A), press, enter(A)], 'idle, A quiet'],
  ['a pressed term answers again once left', [enter(A), press, leave(), enter(A)], 'dwelling on A'],
  ['another term answers after a press', [enter(A), press, enter(B)], 'dwelling on B'],
  ['a press on a term not dwelt on yet keeps it quiet', [pressOn(A), enter(A)], 'idle, A quiet'],
  ['a press on another term closes and keeps that quiet', [...openA, pressOn(B)], 'idle, B quiet'],
  ['a press outside closes', [...openA, press], 'idle, A quiet'],
  ['a press while leaving closes', [...openA, enter(B), press], 'idle, B quiet'],
  ['typing ends dwelling', [enter(A), type], 'idle'],
  ['a move after typing dwells again', [enter(A), type, enter(A)], 'dwelling on A'],
  ['typing closes what the pointer opened', [...openA, type], 'idle, A quiet'],
  ['selecting ends dwelling', [enter(A), select], 'idle'],
  ['selecting leaves an open panel', [...openA, select], 'open A'],
  ['dismissing closes', [...openA, dismiss], 'idle, A quiet'],
  [
    'a dismissed term does not open again below the pointer',
    [...openA, dismiss, enter(A), dwelled],
    'idle, A quiet',
  ],
  ['dismissing nothing does nothing', [dismiss], 'idle'],
  ['a pinned panel outlasts leaving', [...openA, pin, leave(), abandoned], 'open A'],
  ['pinning while leaving keeps the panel', [...openA, leave(), pin], 'open A'],
  ['a pinned panel ignores presses outside', [...openA, pin, press], 'open A'],
  ['a pinned panel ignores other terms', [...openA, pin, enter(B), dwelled], 'open A'],
  ['a pinned panel outlasts scrolling', [...openA, pin, away], 'open A'],
  ['a pinned panel outlasts its term', [...openA, pin, vanish], 'open A'],
  ['a pinned panel closes when dismissed', [...openA, pin, dismiss], 'idle, A quiet'],
  ['an unpinned panel closes like any other', [...openA, pin, unpin, leave(), abandoned], 'warm'],
  ['a term out of view closes', [...openA, away], 'idle'],
  ['a term gone from the page closes', [...openA, vanish], 'idle'],
  ['a panel being read outlasts its term', [...openA, reach, vanish], 'open A'],
  ['a panel being read closes with its term out of view', [...openA, reach, away], 'idle'],
  ['a chosen term opens at once', [choose(A, 'keyboard')], 'open A'],
  ['a chosen term replaces the open one', [...openA, choose(B, 'list')], 'open B'],
  ['a chosen term replaces a pinned one', [...openA, pin, choose(B, 'keyboard')], 'open B'],
  [
    'a panel with focus ignores the pointer',
    [choose(A, 'keyboard'), enter(B), dwelled, leave(), abandoned],
    'open A',
  ],
  ['a panel left with Tab closes', [choose(A, 'keyboard'), stepOut], 'idle, A quiet'],
  ['a pinned panel left with Tab stays', [choose(A, 'keyboard'), pin, stepOut], 'open A'],
  ['a panel with focus ignores typing', [choose(A, 'keyboard'), type], 'open A'],
  [
    'a panel that lost focus follows the pointer',
    [choose(A, 'keyboard'), focusOut, leave(), abandoned],
    'warm',
  ],
  ['a panel that gained focus stays', [...openA, leave(), focusIn, leave(), abandoned], 'open A'],
  ['a tapped panel ignores the pointer', [choose(A, 'touch'), leave(), abandoned], 'open A'],
  ['a tapped panel closes at a tap outside', [choose(A, 'touch'), press], 'idle, A quiet'],
];

describe('hover', () => {
  it.each(cases)('%s', (_, events, then) => {
    expect(told(events.reduce(nextHover, noHover))).toBe(then);
  });

  it('knows a term again whose block was read anew', () => {
    const again: Target = { mark: markOf('A'), line: 0 };
    expect(told([...openA, leave(), enter(again)].reduce(nextHover, noHover))).toBe('open A');
    expect(told([...openA, dismiss, enter(again)].reduce(nextHover, noHover))).toBe(
      'idle, A quiet',
    );
  });

  it('keeps the time of leaving while the pointer wanders outside', () => {
    const hover = [...openA, leave(10), leave(20), enter(B, 30), leave(40)].reduce(
      nextHover,
      noHover,
    );
    expect(hover).toMatchObject({ phase: 'leaving', since: 10 });
  });

  it('starts the time of leaving anew with each step toward the panel', () => {
    const hover = [...openA, leave(10), approach(undefined, 20), approach(undefined, 30)];
    expect(hover.reduce(nextHover, noHover)).toMatchObject({ phase: 'leaving', since: 30 });
  });
});
