import '../../../fake-browser.ts';

import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { untouched } from '../../../../settings/choices/settings.ts';
import { repairStorage } from '../../../../settings/stored/repair-storage.ts';
import { readSetAside } from '../../../../settings/stored/set-aside.ts';
import {
  changeSettings,
  readSettings,
  watchSettings,
} from '../../../../settings/stored/stored-settings.ts';

const { local } = fakeBrowser.storage;

beforeEach(() => fakeBrowser.reset());

describe('stored settings', () => {
  it('are the defaults while nothing is chosen', async () => {
    expect(await readSettings()).toEqual(untouched());
    expect(await readSettings()).toMatchObject({
      onByDefault: true,
      openDelay: 400,
      closeDelay: 300,
    });
  });

  it('store only what was chosen, with its time and their version', async () => {
    await changeSettings(() => ({ openDelay: 200, sites: { 'example.com': false } }));
    const { changedAt, ...rest } = await local.get(null);
    expect(rest).toEqual({ version: 1, openDelay: 200, sites: { 'example.com': false } });
    expect(Object.keys(changedAt as object)).toEqual(['openDelay', 'sites/example.com']);
  });

  it('forget a choice', async () => {
    await changeSettings(() => ({ openDelay: 200 }));
    await changeSettings(() => ({ openDelay: null }));
    expect(await readSettings()).toEqual(untouched());
    expect(await local.get('openDelay')).toEqual({});
  });

  it('give back what undoes a change', async () => {
    await changeSettings(() => ({ sites: { 'a.example': true } }));
    const undo = await changeSettings(() => ({ sites: { 'a.example': false }, theme: 'dark' }));
    await changeSettings(() => undo);
    expect(await readSettings()).toEqual({ ...untouched(), sites: { 'a.example': true } });
  });

  it('take a change back without touching what was chosen meanwhile', async () => {
    await changeSettings(() => ({ sites: { 'a.example': true } }));
    const undo = await changeSettings(() => ({ sites: { 'a.example': null, 'b.example': false } }));
    await changeSettings(() => ({ sites: { 'c.example': true } }));
    await changeSettings(() => JSON.parse(JSON.stringify(undo)));
    expect((await readSettings()).sites).toEqual({ 'a.example': true, 'c.example': true });
  });

  it('keep every one of many changes made at once', async () => {
    const hosts = Array.from({ length: 20 }, (_, index) => `site${index}.example`);
    await Promise.all(hosts.map((host) => changeSettings(() => ({ sites: { [host]: false } }))));
    expect(Object.keys((await readSettings()).sites)).toEqual(hosts);
  });

  it('tell of a change once, until the signal aborts', async () => {
    const watching = new AbortController();
    const heard: number[] = [];
    watchSettings((now) => heard.push(now.openDelay), watching.signal);
    await changeSettings(() => ({ openDelay: 200, closeDelay: 500, badge: false }));
    await expect.poll(() => heard).toEqual([200]);
    watching.abort();
    await changeSettings(() => ({ openDelay: 100 }));
    await readSettings();
    expect(heard).toEqual([200]);
  });
});

describe('unsound storage', () => {
  it.each<[string, Record<string, unknown>]>([
    ['a wrong type', { openDelay: 'fast' }],
    ['a value out of bounds', { openDelay: -5 }],
    ['an old version of a setting', { marks: 'all' }],
    ['a list where a record belongs', { sites: ['example.com'] }],
    ['half a record', { sites: null, onByDefault: { on: true } }],
  ])('falls back for %s', async (_, stored) => {
    await local.set(stored);
    expect(await readSettings()).toEqual(untouched());
  });

  it('costs only the entries that are unsound', async () => {
    await local.set({ sites: { 'a.example': false, 'http://b.example': true, 'c.example': 'no' } });
    expect((await readSettings()).sites).toEqual({ 'a.example': false });
  });

  it('is kept aside when it is repaired', async () => {
    await local.set({ openDelay: 'fast', sites: { 'a.example': false, 'c.example': 'no' } });
    expect(await repairStorage()).toEqual(['sites', 'openDelay']);
    expect(await readSetAside()).toMatchObject([
      { name: 'sites', value: { 'c.example': 'no' } },
      { name: 'openDelay', value: 'fast' },
    ]);
    expect(await local.get(['openDelay', 'sites'])).toEqual({ sites: { 'a.example': false } });
    expect(await repairStorage()).toEqual([]);
  });

  it('is kept aside even where what was kept before is nonsense', async () => {
    await local.set({ openDelay: 'fast', setAside: [null, 7, { name: 5 }] });
    await repairStorage();
    expect(await readSetAside()).toMatchObject([{ name: 'openDelay', value: 'fast' }]);
  });

  it('is kept aside when a change is made over it', async () => {
    await local.set({ sites: 'nonsense' });
    await changeSettings(() => ({ sites: { 'a.example': false } }));
    expect(await readSetAside()).toMatchObject([{ name: 'sites', value: 'nonsense' }]);
    expect((await readSettings()).sites).toEqual({ 'a.example': false });
  });
});
