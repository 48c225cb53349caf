import '../../../fake-browser.ts';

import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  type Settings,
  type SettingsChange,
  settings,
} from '../../../../settings/choices/settings.ts';
import { formatSettings, parseSettings } from '../../../../settings/file/settings-file.ts';
import { currentVersion, type Migration } from '../../../../settings/stored/migrations.ts';
import { readNewer } from '../../../../settings/stored/newer-settings.ts';
import { repairStorage } from '../../../../settings/stored/repair-storage.ts';
import { readSetAside } from '../../../../settings/stored/set-aside.ts';
import {
  changeSettings,
  readSettings,
  readStored,
} from '../../../../settings/stored/stored-settings.ts';
import { upgradeChoices } from '../../../../settings/stored/versioned.ts';
import { fromSyncItems } from '../../../../settings/sync/sync-items.ts';
import { syncSettings } from '../../../../settings/sync/sync-settings.ts';
import { type Machine, type Machines, runVersion, twoMachines } from './two-machines.ts';
import version1 from './version-1.json' with { type: 'json' };

const { local, sync } = fakeBrowser.storage;

/** A version in which a rule says whether a site is left out, and the number on the icon is no choice. */
const toVersion2: Migration = (leaf, value) => {
  if (leaf === 'badge') return undefined;
  return [leaf, leaf.startsWith('sites/') ? !value : value];
};

/** A version with one delay in the place of two. */
const toVersion3: Migration = (leaf, value) =>
  leaf === 'openDelay' ? ['closeDelay', value] : [leaf, value];

const chosen = async () => (await readStored()).chosen;
const everything = (): SettingsChange =>
  Object.fromEntries(Object.keys(settings).map((name) => [name, null]));

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(version1.local.syncReport.at + 1000);
});

afterEach(() => runVersion([]));

const { setAside, syncReport, changedAt, ...version1Chosen } = version1.local;
const { pausedUntil, tipSeen, ...version1Exported } = version1Chosen;
const { badge, openDelay, closeDelay, ...unmoved } = version1Chosen;

describe('settings of version 1, as they were stored before versions were', () => {
  it('are read, and change as before', async () => {
    await local.set(version1.local);
    expect(await chosen()).toEqual(version1Chosen);
    expect(await repairStorage()).toEqual([]);
    expect(await local.get(null)).toEqual(version1.local);
    await changeSettings(() => ({ theme: 'light' }));
    expect(await chosen()).toEqual({ ...version1Chosen, theme: 'light' });
    expect(await local.get(null)).toMatchObject({ setAside, syncReport, version: 1 });
  });

  it('are read from sync, and written there in the same bytes', async () => {
    await sync.set(version1.sync);
    expect(await syncSettings()).toMatchObject({ state: 'synced', unsynced: 0 });
    expect(await sync.get(null)).toEqual(version1.sync);
    const { theme: _, ...synced } = await chosen();
    expect(synced).toEqual(version1Exported);
  });

  it('are read from a file', () => {
    expect(parseSettings(version1.file)).toEqual({
      change: version1Exported,
      sound: expect.any(Number),
      faults: [],
    });
  });
});

const sites2 = { '*.b.example': false, 'c.example:8080/path': true, 'd.example': false };

describe.each<[number, Migration[], Partial<Settings>]>([
  [2, [toVersion2], { ...unmoved, openDelay, closeDelay, sites: sites2 } as Partial<Settings>],
  [3, [toVersion2, toVersion3], { ...unmoved, closeDelay, sites: sites2 } as Partial<Settings>],
])('version %i', (version, steps, expected) => {
  const { pausedUntil, tipSeen, ...elsewhere } = expected;
  const times = { theme: changedAt.theme, 'sites/a.example': changedAt['sites/a.example'] };

  beforeEach(() => runVersion(steps));

  it('takes over what version 1 stored, with its times', async () => {
    await local.set(version1.local);
    expect(await chosen()).toEqual(expected);
    expect(await repairStorage()).toEqual([]);
    expect(await local.get(null)).toMatchObject({
      ...expected,
      version,
      changedAt: times,
      setAside,
    });
    expect(await local.get('badge')).toEqual({});
    expect(await chosen()).toEqual(expected);
  });

  it('takes over what version 1 synced, and writes it there as its own', async () => {
    await sync.set(version1.sync);
    expect(await syncSettings()).toMatchObject({ state: 'synced', unsynced: 0 });
    expect(await chosen()).toEqual(elsewhere);
    const pieces = await sync.get(null);
    for (const piece of Object.values(pieces))
      expect(JSON.parse(piece as string)).toMatchObject({ version });
    expect(fromSyncItems(pieces)).toMatchObject({
      theme: { value: null, time: times.theme },
      'sites/a.example': { value: null, time: times['sites/a.example'] },
      'sites/d.example': { value: false },
    });
  });

  it('takes over a file of version 1, and writes its own', () => {
    const read = parseSettings(version1.file);
    expect(read).toMatchObject({ change: elsewhere, faults: [] });
    const text = formatSettings(expected, new Date());
    expect(JSON.parse(text)).toMatchObject({ version, settings: elsewhere });
    expect(parseSettings(text)).toEqual(read);
  });
});

describe('upgradeChoices', () => {
  it('keeps the newer of two choices that become one', () => {
    runVersion([toVersion2, toVersion3]);
    const timed = { openDelay: { value: 200, time: 2 }, closeDelay: { value: 500, time: 1 } };
    expect(upgradeChoices(timed, 1)).toEqual({ closeDelay: { value: 200, time: 2 } });
    expect(upgradeChoices(timed, 2)).toEqual({ closeDelay: { value: 200, time: 2 } });
    expect(upgradeChoices(timed, 3)).toBe(timed);
    expect(upgradeChoices(timed, 4)).toBe(timed);
  });
});

describe('a version that is no number of one', () => {
  it.each([null, 0, -1, 1.5, '2', [2], Number.NaN])(
    'is taken for 1 in storage: %j',
    async (odd) => {
      await local.set({ version: odd, openDelay: 200 });
      expect(await repairStorage()).toEqual([]);
      expect(await readNewer()).toEqual([]);
      expect(await chosen()).toEqual({ openDelay: 200 });
    },
  );

  it.each([null, 0, -1, 1.5, '1', [1], 1e300])('is refused in a file: %j', (odd) => {
    const text = JSON.stringify({ format: 'smp-fact-panels-settings', version: odd, settings: {} });
    const fault = odd === 1e300 ? { fault: 'newer', version: odd } : { fault: 'notOurs' };
    expect(parseSettings(text)).toEqual(fault);
  });
});

describe('settings of a newer version', () => {
  const newer = {
    version: 2,
    openDelay: 200,
    theme: { day: 'light', night: 'dark' },
    sites: { 'a.example': false, 'b.example': { until: 5 } },
    fontSize: 18,
    changedAt: {
      openDelay: 1,
      'theme/day': 2,
      'sites/a.example': 3,
      'sites/b.example': 4,
      fontSize: 5,
    },
  };
  const { version, changedAt, ...values } = newer;

  it('are read as far as they are understood, and nothing is said to be spoiled', async () => {
    await local.set(newer);
    expect(await chosen()).toEqual({ openDelay: 200, sites: { 'a.example': false } });
    expect(await repairStorage()).toEqual([]);
    expect(await readSetAside()).toEqual([]);
    expect(await chosen()).toEqual({ openDelay: 200, sites: { 'a.example': false } });
  });

  it.each<[string, () => Promise<unknown>]>([
    ['the extension starts', repairStorage],
    ['it starts again and again', () => repairStorage().then(repairStorage)],
    ['something is chosen', () => changeSettings(() => ({ theme: 'dark', openDelay: 5 }))],
    ['everything is reset', () => changeSettings(everything)],
    ['it is synced', () => syncSettings()],
    ['a start was cut short', () => local.set({ newer: [newest()] }).then(repairStorage)],
  ])('are kept whole when %s', async (_, act) => {
    await local.set(newer);
    await act();
    expect(await readNewer()).toEqual([newest()]);
    expect(await local.get(['version', 'fontSize'])).toEqual({ version: 1, fontSize: 18 });
  });

  const newest = () => ({ version, values, changedAt });

  it('come back once the extension is that new, with what was chosen meanwhile', async () => {
    await local.set(newer);
    await changeSettings(() => ({ openDelay: 5, sites: { 'a.example': null, 'c.example': true } }));
    runVersion([(leaf, value) => [leaf, value]]);
    await repairStorage();
    expect(await readNewer()).toEqual([]);
    expect(await local.get(null)).toMatchObject({
      version: 2,
      openDelay: 5,
      fontSize: 18,
      changedAt: { fontSize: 5, 'sites/a.example': Date.now(), 'sites/c.example': Date.now() },
    });
    expect(await chosen()).toEqual({ openDelay: 5, sites: { 'c.example': true } });
    // To the version that runs here, these are not sound: it is the true one that would know.
    expect(await readSetAside()).toMatchObject([
      { name: 'sites', value: { 'b.example': { until: 5 } } },
      { name: 'theme', value: { day: 'light', night: 'dark' } },
    ]);
  });

  it('come back as they were, though an older version took them for something else', async () => {
    await local.set({ version: 2, sites: { 'a.example': false } });
    await repairStorage();
    runVersion([toVersion2]);
    await repairStorage();
    expect(await chosen()).toEqual({ sites: { 'a.example': false } });
  });

  it('wait for their version, however often versions change', async () => {
    const same: Migration = (leaf, value) => [leaf, value];
    await local.set({ version: 3, openDelay: 300, changedAt: { openDelay: 3 } });
    runVersion([same]);
    await repairStorage();
    runVersion([]);
    await changeSettings(() => ({ closeDelay: 900 }));
    expect((await readNewer()).map((one) => one.version)).toEqual([3, 2]);
    runVersion([same]);
    await repairStorage();
    expect((await readNewer()).map((one) => one.version)).toEqual([3]);
    runVersion([same, same]);
    await repairStorage();
    expect(await readNewer()).toEqual([]);
    expect(await chosen()).toEqual({ openDelay: 300, closeDelay: 900 });
    expect(currentVersion()).toBe(3);
  });

  it('are not mixed up with nonsense where they are kept', async () => {
    await local.set({ ...newer, newer: ['nonsense', { version: 'x' }, null] });
    await repairStorage();
    expect(await readNewer()).toEqual([newest()]);
  });
});

describe('a setting that only a newer version knows', () => {
  it.each<[string, () => Promise<unknown>]>([
    ['something is chosen', () => changeSettings(() => ({ theme: 'dark' }))],
    ['everything is reset', () => changeSettings(everything)],
    ['it is synced', () => syncSettings()],
  ])('stays here and in sync when %s', async (_, act) => {
    const time = Date.now();
    const known = { fontSize: 18, changedAt: { fontSize: time } };
    const piece0 = `[["fontSize",18,${time}]]`;
    await local.set(known);
    await sync.set({ piece0 });
    await act();
    await syncSettings();
    expect(await local.get(null)).toMatchObject(known);
    expect(fromSyncItems(await sync.get(null))).toMatchObject({ fontSize: { value: 18, time } });
  });
});

/** A choice on a machine, a version installed on it, or a sync. */
type Step = { machine: Machine } & (
  | { host: string; on: boolean | null }
  | { version: number }
  | Record<never, never>
);

describe('two machines of different versions', () => {
  let machines: Machines;
  const on: Machines['on'] = (machine, act) => machines.on(machine, act);
  const bothHold = async (expected: Partial<Settings>) => {
    for (const machine of ['home', 'work'] as const)
      expect(await on(machine, readSettings)).toMatchObject(expected);
  };

  beforeEach(() => {
    machines = twoMachines();
    machines.install('work', [toVersion2]);
  });

  it('write nothing over each other, and say so to the one that is behind', async () => {
    await on('home', () => changeSettings(() => ({ theme: 'dark', sites: { 'a.example': true } })));
    await on('home', () => syncSettings());
    await on('work', () => syncSettings());
    expect((await on('work', readSettings)).sites).toEqual({ 'a.example': false });
    const pieces = await sync.get(null);
    await on('home', () => changeSettings(() => ({ sites: { 'b.example': true } })));
    expect(await on('home', () => syncSettings())).toMatchObject({ state: 'newer', unsynced: 0 });
    expect(await sync.get(null)).toEqual(pieces);
    machines.install('home', [toVersion2]);
    expect(await on('home', () => syncSettings())).toMatchObject({ state: 'synced' });
    await on('work', () => syncSettings());
    await bothHold({ theme: 'dark', sites: { 'a.example': false, 'b.example': false } });
  });

  it('lose nothing when the browser lets an old piece win over a new one', async () => {
    await on('home', () => changeSettings(() => ({ sites: { 'a.example': true } })));
    await on('home', () => syncSettings());
    const old = await sync.get(null);
    await on('work', () => syncSettings());
    await on('work', () => changeSettings(() => ({ theme: 'dark', sites: { 'c.example': true } })));
    await on('work', () => syncSettings());
    await sync.set(old);
    await on('work', () => syncSettings());
    machines.install('home', [toVersion2]);
    await on('home', () => syncSettings());
    await bothHold({ theme: 'dark', sites: { 'a.example': false, 'c.example': true } });
  });

  it('agree once both are up to date, after any interleaving of choices, syncs, updates and ways back', async () => {
    const machine = fc.constantFrom<Machine>('home', 'work');
    const host = fc.constantFrom('a.example', 'b.example', 'c.example');
    /** What a newer version is about to give back is chosen otherwise before it starts anew. */
    const chosenAgain: Step[] = [
      { machine: 'work', version: 2 },
      { machine: 'work', host: 'a.example', on: false },
      { machine: 'work', version: 1 },
      { machine: 'work' },
      { machine: 'work', version: 2 },
      { machine: 'work', host: 'a.example', on: true },
    ];
    const step = fc.oneof(
      fc.record({ machine, host, on: fc.constantFrom(true, false, null) }),
      fc.record({ machine, version: fc.constantFrom(1, 2) }),
      fc.record({ machine }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (all) => {
        machines = twoMachines();
        const versions = { home: 1, work: 1 };
        const install = (machine: Machine, version: number) => {
          versions[machine] = version;
          machines.install(machine, version === 2 ? [toVersion2] : []);
        };
        /** What a rule says is stored the other way round in version 2. */
        const asStored = (machine: Machine, on: boolean | null) =>
          on === null ? null : on === (versions[machine] === 1);
        const last: Record<string, boolean | null> = {};
        for (const one of all) {
          if ('version' in one) install(one.machine, one.version);
          else if (!('host' in one)) await on(one.machine, () => syncSettings());
          else {
            const choice = asStored(one.machine, one.on);
            const change = ({ sites }: Settings): SettingsChange => {
              // Seen here alone: what comes back from a newer version may not be there to read before.
              if ((sites[one.host] ?? null) !== choice) last[one.host] = one.on;
              return { sites: { [one.host]: choice } };
            };
            await on(one.machine, () => changeSettings(change));
          }
        }
        install('home', 2);
        install('work', 2);
        for (const name of ['home', 'work', 'home'] as const) await on(name, () => syncSettings());
        const { sites } = await on('home', readSettings);
        expect((await on('work', readSettings)).sites).toEqual(sites);
        const expected = Object.entries(last).filter(([, choice]) => choice !== null);
        expect(sites).toEqual(Object.fromEntries(expected.map(([host, on]) => [host, !on])));
      }),
      { numRuns: 200, examples: [[chosenAgain]] },
    );
  });
});
