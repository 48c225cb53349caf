import '../../../fake-browser.ts';

import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { endStretchedPause } from '../../../../entrypoints/background/pause-clock.ts';
import { rateLimit } from '../../../../entrypoints/background/rate-limit.ts';
import { keepUndo, takeBack } from '../../../../entrypoints/background/undo-choices.ts';
import { hasPanel, rememberPanel } from '../../../../entrypoints/tabs/panel-frames.ts';
import type { SettingsChange } from '../../../../settings/choices/settings.ts';
import { changeSettings, readSettings } from '../../../../settings/stored/stored-settings.ts';

beforeEach(() => fakeBrowser.reset());

describe('a choice that can be taken back', () => {
  const at = { tab: 7, site: 'clinic.example' };
  const change: SettingsChange = { pausedUntil: null };
  const carried: SettingsChange[] = [];
  const carryOut = async (one: SettingsChange) => void carried.push(one);

  beforeEach(() => {
    carried.length = 0;
  });

  it('is taken back once, by its id', async () => {
    const id = await keepUndo(change, at);
    await takeBack(id, at, carryOut);
    expect(carried).toEqual([change]);
    await expect(takeBack(id, at, carryOut)).rejects.toThrow();
    expect(carried).toEqual([change]);
  });

  it.each([
    ['another tab', { ...at, tab: 8 }],
    ['another site in its tab', { ...at, site: 'bank.example' }],
  ])('is not taken back by %s', async (_, from) => {
    const id = await keepUndo(change, at);
    await expect(takeBack(id, from, carryOut)).rejects.toThrow();
    expect(carried).toEqual([]);
  });

  it('can still be taken back after storing failed', async () => {
    const id = await keepUndo(change, at);
    const refuse = () => Promise.reject(new Error('full'));
    await expect(takeBack(id, at, refuse)).rejects.toThrow('full');
    await takeBack(id, at, carryOut);
    expect(carried).toEqual([change]);
  });

  it('is forgotten when many others came after it', async () => {
    const id = await keepUndo(change, at);
    for (let count = 0; count < 50; count++) await keepUndo(change, at);
    await expect(takeBack(id, at, carryOut)).rejects.toThrow();
  });
});

it('something is done only so often, also when the clock goes backwards', async () => {
  const may = rateLimit('test', { times: 2, within: 1_000 });
  const asked: [number, boolean][] = [
    [5_000, true],
    [5_100, true],
    [5_200, false],
    [4_900, false],
    [6_050, true],
    [6_060, false],
  ];
  for (const [now, expected] of asked) expect(await may(now), String(now)).toBe(expected);
});

it('a frame has the panel that was brought into this document of it', async () => {
  await rememberPanel({ tab: { id: 1 }, frameId: 0, documentId: 'A' });
  await rememberPanel({ tab: { id: 2 }, frameId: 4 });
  expect(await hasPanel({ tab: { id: 1 }, frameId: 0, documentId: 'A' })).toBe(true);
  expect(await hasPanel({ tab: { id: 1 }, frameId: 0, documentId: 'B' })).toBe(false);
  expect(await hasPanel({ tab: { id: 2 }, frameId: 4 })).toBe(true);
  expect(await hasPanel({ tab: { id: 2 }, frameId: 0 })).toBe(false);
  expect(await hasPanel({})).toBe(false);
});

describe('a pause', () => {
  const until = 10_000_000;

  it('ends when the clock is set back while it runs', async () => {
    await changeSettings(() => ({ pausedUntil: until }));
    expect(await endStretchedPause(until, until - 1_000_000)).toBe(false);
    expect(await endStretchedPause(until, until - 500_000)).toBe(false);
    expect(await endStretchedPause(until, until - 900_000)).toBe(true);
    expect((await readSettings()).pausedUntil).toBe(0);
  });

  it('begins anew with each pause', async () => {
    await endStretchedPause(until, until - 1_000);
    expect(await endStretchedPause(until - 5_000, until - 100_000)).toBe(false);
  });
});
