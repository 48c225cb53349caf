import '../../../fake-browser.ts';

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type SettingsChange, untouched } from '../../../../settings/choices/settings.ts';
import { pauseLength } from '../../../../settings/sites/pause.ts';
import { readSiteState } from '../../../../settings/stored/read-site-state.ts';
import { repairStorage } from '../../../../settings/stored/repair-storage.ts';
import { readSetAside } from '../../../../settings/stored/set-aside.ts';
import {
  changeSettings,
  readSettings,
  readStored,
} from '../../../../settings/stored/stored-settings.ts';
import { tryAgain } from '../../../../settings/stored/try-again.ts';
import {
  readSyncReport,
  type SyncReport,
  syncSettings,
} from '../../../../settings/sync/sync-settings.ts';

const { local, sync } = fakeBrowser.storage;

beforeEach(() => fakeBrowser.reset());

const many = (count: number) => Array.from({ length: count }, (_, index) => `name-${index}`);
const longName = 'x'.repeat(301);

describe('what is read', () => {
  it.each<[string, Record<string, unknown>]>([
    ['a pause without end', { pausedUntil: Number.POSITIVE_INFINITY }],
    ['a pause beyond all time', { pausedUntil: 1e300 }],
    ['a pause before all time', { pausedUntil: -1 }],
    ['half a millisecond', { pausedUntil: 0.5 }],
    ['a list too long', { hiddenTermsBySite: { 'a.example': many(1_001) } }],
    ['a name too long', { hiddenMeaningsBySite: { 'a.example': [longName] } }],
    ['a site too long', { hiddenTermsBySite: { [longName]: ['a'] } }],
    ['a term too long', { hiddenTerms: { [longName]: true } }],
  ])('falls back for %s', async (_, stored) => {
    await local.set(stored);
    expect(await readSettings()).toEqual(untouched());
    expect(await readSiteState()).toMatchObject({ pausedUntil: 0 });
  });

  it('takes no more entries than there can be', async () => {
    await local.set({
      hiddenTerms: Object.fromEntries(many(6_000).map((name) => [name, true])),
    });
    const { hiddenTerms } = await readSettings();
    expect(Object.keys(hiddenTerms)).toEqual(many(5_000));
  });

  it('takes no time of a change that is none', async () => {
    const times = { theme: 1e300, badge: -5, marks: Number.NaN, touch: 1.5, discreet: 9 };
    await local.set({ changedAt: times });
    expect((await readStored()).changedAt).toEqual({ discreet: 9 });
  });

  it('takes of what was kept aside only what is sound', async () => {
    await local.set({
      setAside: [
        { name: 'theme', value: 1, at: 1e300 },
        { name: 'badge', value: 2, at: 5 },
      ],
    });
    expect(await readSetAside()).toEqual([{ name: 'badge', value: 2, at: 5 }]);
  });

  it.each<[string, Partial<SyncReport>]>([
    ['at no time', { at: 1e300 }],
    ['before all time', { at: -1 }],
    ['of fewer than no choices', { unsynced: -1 }],
    ['with too many names', { leftOut: many(201) }],
  ])('takes no report of a sync %s', async (_, part) => {
    const report = { state: 'synced', unsynced: 0, leftOut: [], at: 1, ...part };
    await local.set({ syncReport: report });
    expect(await readSyncReport()).toBeUndefined();
  });

  it('lets no choice of another machine win by a time that is none', async () => {
    await changeSettings(() => ({ theme: 'dark' }));
    await sync.set({ piece0: JSON.stringify([['theme', 'light', 1e300]]) });
    await syncSettings();
    expect((await readSettings()).theme).toBe('dark');
  });
});

describe('what is written', () => {
  it.each<[string, SettingsChange]>([
    ['a pause without end', { pausedUntil: Number.POSITIVE_INFINITY }],
    ['a list too long', { hiddenTermsBySite: { 'a.example': many(1_001) } }],
    ['a name too long', { hiddenTerms: { [longName]: true } }],
    ['no rule', { sites: { 'not a site': true } }],
    ['a delay out of bounds', { openDelay: 1e9 }],
  ])('is never %s; nothing of such a change is stored', async (_, change) => {
    await expect(changeSettings(() => ({ theme: 'dark', ...change }))).rejects.toThrow(RangeError);
    expect(await local.get(null)).toEqual({});
  });
});

describe('a pause', () => {
  it('that lies ahead is forgotten when storage is repaired', async () => {
    await local.set({ pausedUntil: Date.now() + pauseLength + 60_000 });
    await repairStorage();
    expect(await local.get('pausedUntil')).toEqual({});
  });

  it('that runs stays', async () => {
    const pausedUntil = Date.now() + pauseLength - 60_000;
    await local.set({ pausedUntil });
    await repairStorage();
    expect(await local.get('pausedUntil')).toEqual({ pausedUntil });
  });
});

describe('work that fails', () => {
  it('is tried again, later each time, and given up in the end', async () => {
    vi.useFakeTimers();
    const tries: number[] = [];
    const started = Date.now();
    const done = tryAgain(async () => {
      tries.push(Date.now() - started);
      throw new Error('no');
    });
    await vi.runAllTimersAsync();
    expect(await done).toBeUndefined();
    expect(tries.slice(0, 4)).toEqual([0, 250, 750, 1_750]);
    expect(tries).toHaveLength(10);
    vi.useRealTimers();
  });

  it('is tried no more once it is over', async () => {
    let isOver = false;
    const done = tryAgain(
      async () => {
        isOver = true;
        throw new Error('no');
      },
      () => isOver,
    );
    expect(await done).toBeUndefined();
  });
});
