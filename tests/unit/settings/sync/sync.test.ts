import '../../../fake-browser.ts';

import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, readSettings } from '../../../../settings/stored/stored-settings.ts';
import { differences, mergeTimed, type Timed } from '../../../../settings/stored/timed.ts';
import {
  fromSyncItems,
  syncItemCount,
  syncItemSize,
  toSyncItems,
} from '../../../../settings/sync/sync-items.ts';
import { syncSettings } from '../../../../settings/sync/sync-settings.ts';
import { type Machines, twoMachines } from '../stored/two-machines.ts';

const { local, sync } = fakeBrowser.storage;

const timed = fc.dictionary(
  fc.constantFrom('openDelay', 'theme', 'sites/a.example', 'sites/b.example/x', 'sites/c.example'),
  fc.record({ value: fc.constantFrom(true, false, null, 200), time: fc.nat(5) }),
  { noNullPrototype: true },
);

describe('mergeTimed', () => {
  it('comes to the same whoever merges first, and however often', () => {
    fc.assert(
      fc.property(timed, timed, timed, (a, b, c) => {
        expect(mergeTimed(a, b)).toEqual(mergeTimed(b, a));
        expect(mergeTimed(mergeTimed(a, b), c)).toEqual(mergeTimed(a, mergeTimed(b, c)));
        expect(mergeTimed(a, a)).toEqual(a);
      }),
    );
  });

  it('keeps the newer choice of each leaf, a forgotten one too', () => {
    const here: Timed = { theme: { value: 'dark', time: 2 }, 'sites/a': { value: null, time: 3 } };
    const there: Timed = {
      theme: { value: 'light', time: 1 },
      'sites/a': { value: true, time: 2 },
    };
    expect(mergeTimed(here, there)).toEqual(here);
  });
});

describe('differences', () => {
  it('gives whole settings and the times of what moved', () => {
    const from: Timed = {
      'sites/a.example': { value: true, time: 1 },
      theme: { value: 'dark', time: 1 },
    };
    const to: Timed = {
      ...from,
      'sites/b.example/x': { value: false, time: 2 },
      theme: { value: null, time: 3 },
    };
    const { next, times } = differences(from, to);
    expect(Object.fromEntries(next)).toEqual({
      sites: { 'a.example': true, 'b.example/x': false },
      theme: undefined,
    });
    expect(times).toEqual({ 'sites/b.example/x': 2, theme: 3 });
  });
});

describe('pieces', () => {
  const many = (count: number): Timed =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `sites/straße${index}.example`,
        { value: false, time: index },
      ]),
    );

  it('hold everything while there is room', () => {
    const { pieces, leftOut } = toSyncItems(many(800));
    expect(leftOut).toEqual([]);
    expect(fromSyncItems(pieces)).toEqual(many(800));
  });

  it('stay below the limits of browsers and leave the oldest out', () => {
    const { pieces, leftOut } = toSyncItems(many(5000));
    const sizes = Object.entries(pieces).map(
      ([key, piece]) => key.length + JSON.stringify(piece).length,
    );
    expect(sizes.length).toBeLessThanOrEqual(syncItemCount);
    expect(Math.max(...sizes)).toBeLessThan(syncItemSize + 20);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(102_400);
    expect(leftOut.length).toBe(5000 - Object.keys(fromSyncItems(pieces)).length);
    expect(leftOut).toContain('sites/straße0.example');
    expect(fromSyncItems(pieces)).toHaveProperty(['sites/straße4999.example']);
  });

  it.each([
    [1, 2],
    [2, 1],
  ])('hold the newer of two choices of the same', (first, second) => {
    const piece = (time: number) => JSON.stringify([['theme', `at ${time}`, time]]);
    expect(fromSyncItems({ piece0: piece(first), piece1: piece(second) })).toEqual({
      theme: { value: 'at 2', time: 2 },
    });
  });

  it('that are not sound hold nothing', () => {
    expect(
      fromSyncItems({ piece0: 'x', piece1: 7, piece2: '[[1]]', piece3: '[["theme","dark",5]]' }),
    ).toEqual({
      theme: { value: 'dark', time: 5 },
    });
  });
});

describe('two machines', () => {
  let machines: Machines;
  const on: Machines['on'] = (machine, act) => machines.on(machine, act);

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'] });
    machines = twoMachines();
  });

  it('agree after interleaved writes, and lose none', async () => {
    await on('home', () =>
      changeSettings(() => ({ sites: { 'a.example': false }, theme: 'dark' })),
    );
    await on('work', () =>
      changeSettings(() => ({ sites: { 'b.example': true, 'a.example': true } })),
    );
    await on('home', syncSettings);
    await on('work', syncSettings);
    await on('home', () =>
      changeSettings(() => ({ sites: { 'b.example': null, 'c.example': false } })),
    );
    await on('work', () =>
      changeSettings(() => ({ openDelay: 100, sites: { 'c.example': true } })),
    );
    await on('work', syncSettings);
    await on('home', syncSettings);
    await on('work', syncSettings);
    const atHome = await on('home', readSettings);
    expect(await on('work', readSettings)).toEqual(atHome);
    expect(atHome).toMatchObject({
      sites: { 'a.example': true, 'c.example': true },
      theme: 'dark',
      openDelay: 100,
    });
  });

  it('take a new choice over an older one of a machine whose clock is ahead', async () => {
    machines.moveClock(1000);
    await on('work', () => changeSettings(() => ({ theme: 'dark' })));
    await on('work', syncSettings);
    machines.moveClock(-1000);
    await on('home', syncSettings);
    await on('home', () => changeSettings(() => ({ theme: 'light' })));
    await on('home', syncSettings);
    expect((await on('home', readSettings)).theme).toBe('light');
    await on('work', syncSettings);
    expect((await on('work', readSettings)).theme).toBe('light');
  });

  it('agree after any interleaving', async () => {
    const machine = fc.constantFrom('home' as const, 'work' as const);
    const host = fc.constantFrom('a.example', 'b.example', 'c.example');
    const step = fc.oneof(
      fc.record({ machine, host, on: fc.constantFrom(true, false, null) }),
      fc.record({ machine }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        machines = twoMachines();
        const last: Record<string, boolean | null> = {};
        for (const one of steps) {
          if (!('host' in one)) await on(one.machine, syncSettings);
          else {
            const before = await on(one.machine, readSettings);
            await on(one.machine, () => changeSettings(() => ({ sites: { [one.host]: one.on } })));
            if ((before.sites[one.host] ?? null) !== one.on) last[one.host] = one.on;
          }
        }
        for (const name of ['home', 'work', 'home'] as const) await on(name, syncSettings);
        const { sites } = await on('home', readSettings);
        expect((await on('work', readSettings)).sites).toEqual(sites);
        const expected = Object.entries(last).filter(([, choice]) => choice !== null);
        expect(sites).toEqual(Object.fromEntries(expected));
      }),
      { numRuns: 60 },
    );
  });

  it('keep their choices when sync holds what they do not understand, and leave that there', async () => {
    await on('home', () =>
      changeSettings(() => ({ openDelay: 200, sites: { 'a.example': false } })),
    );
    const odd = [
      ['openDelay', 'fast', 9e12],
      ['futureSetting', 1, 9e12],
      ['sites/not a rule', true, 9e12],
      ['theme', 'dark', 9e12],
    ];
    await sync.set({ piece0: JSON.stringify(odd) });
    await on('home', syncSettings);
    expect(await on('home', readSettings)).toMatchObject({
      openDelay: 200,
      theme: 'dark',
      sites: { 'a.example': false },
    });
    expect(JSON.stringify(await sync.get(null))).toContain('futureSetting');
  });

  it.each<[string, Record<string, unknown>]>([
    ['whose copy on one machine is spoiled', { theme: 'nonsense' }],
    ['of which one machine has lost the list', { sites: 'nonsense' }],
    ['of which one machine has lost an entry', { sites: { 'a.example': 'nonsense' } }],
  ])('do not forget a choice %s', async (_, spoiled) => {
    const choices = { theme: 'dark', sites: { 'a.example': false } } as const;
    await on('home', () => changeSettings(() => choices));
    await on('home', syncSettings);
    await on('home', () => local.set(spoiled));
    await on('home', syncSettings);
    await on('work', syncSettings);
    for (const machine of ['home', 'work'] as const)
      expect(await on(machine, readSettings)).toMatchObject(choices);
  });

  it('keep what is local when the browser refuses to sync', async () => {
    await on('home', () => changeSettings(() => ({ theme: 'dark' })));
    const refusal = vi.spyOn(sync, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES'));
    expect(await on('home', syncSettings)).toMatchObject({ state: 'refused' });
    refusal.mockRestore();
    expect((await on('home', readSettings)).theme).toBe('dark');
    expect(await on('home', syncSettings)).toMatchObject({ state: 'synced', unsynced: 0 });
  });

  it('sync nothing when the person does not want it', async () => {
    await on('home', () => changeSettings(() => ({ sync: false, theme: 'dark' })));
    expect(await on('home', syncSettings)).toMatchObject({ state: 'off' });
    expect(await sync.get(null)).toEqual({});
  });
});
