import { describe, expect, it } from 'vitest';
import {
  goneBack,
  goneOn,
  openedAt,
  outlivesSession,
  type PanelState,
  shownTerm,
} from '../../../../entrypoints/panel/panel-state.ts';

const view = { mark: { mention: { term: 'smp' } } } as PanelState['view'];
const opened = openedAt(view, 1);
const undo = Promise.resolve({});

describe('an open panel', () => {
  it('shows the term it opened at', () => {
    expect(shownTerm(opened)).toBe('smp');
  });

  it('goes on to another term and back again', () => {
    const further = goneOn(goneOn(opened, 'session'), 'pigment');
    expect(shownTerm(further)).toBe('pigment');
    expect(shownTerm(goneBack(further))).toBe('session');
    expect(shownTerm(goneBack(goneBack(further)))).toBe('smp');
  });

  it('stays at the first term however often one goes back', () => {
    expect(shownTerm(goneBack(goneBack(opened)))).toBe('smp');
  });

  it('offers to undo only what was done at the term it shows', () => {
    const done = { ...opened, done: { action: 'hideHere' as const, undo } };
    expect(goneOn(done, 'session').done).toBeUndefined();
    expect(goneBack(done).done).toBeUndefined();
  });

  it.each([
    ['siteOff', true],
    ['pause', true],
    ['hideHere', false],
    ['hideEverywhere', false],
    ['notThisMeaning', false],
  ] as const)('after %s outlives the reading of the page: %s', (action, outlives) => {
    expect(outlivesSession({ ...opened, done: { action, undo } })).toBe(outlives);
  });

  it('ends with the reading of the page when nothing was done', () => {
    expect(outlivesSession(opened)).toBe(false);
  });
});
