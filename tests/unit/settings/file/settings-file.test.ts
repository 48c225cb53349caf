import { describe, expect, it } from 'vitest';
import { formatSettings, parseSettings } from '../../../../settings/file/settings-file.ts';

const now = new Date('2026-01-02T03:04:05Z');
const fileOf = (settings: unknown, version: unknown = 1) =>
  JSON.stringify({ format: 'smp-fact-panels-settings', version, settings }, null, 1);

describe('a file of settings', () => {
  it('is read as it is written, without what concerns this machine', () => {
    const chosen = {
      openDelay: 200,
      sites: { 'a.example': false },
      hiddenTerms: { session: true } as const,
    };
    const text = formatSettings({ ...chosen, pausedUntil: 5, tipSeen: true }, now);
    expect(parseSettings(text)).toEqual({ change: chosen, sound: 3, faults: [] });
    expect(JSON.parse(text).exported).toBe('2026-01-02T03:04:05.000Z');
  });

  it.each([
    ['{ "format": 1,\n  x }', { fault: 'notJson', line: 2 }],
    ['', { fault: 'notJson', line: 1 }],
    ['{\n  "format": 1,\n}', { fault: 'notJson', line: 3 }],
    ['{}\n\n{}', { fault: 'notJson', line: 3 }],
    ['['.repeat(500_000) + ']'.repeat(500_000), { fault: 'notJson', line: undefined }],
    ['[]', { fault: 'notOurs' }],
    ['{"hosts": []}', { fault: 'notOurs' }],
    [fileOf({ openDelay: 200 }, 2), { fault: 'newer', version: 2 }],
    [fileOf('x'), { fault: 'notOurs' }],
  ])('is refused as a whole: %j', (text, fault) => {
    expect(parseSettings(text)).toEqual(fault);
  });

  it('names keys that stand beside the settings, and keys that stand twice', () => {
    const text = `{ "format": "smp-fact-panels-settings", "version": 1, "more": [{ "a": 1 }],
      "settings": { "theme": "dark", "theme": "light", "sites": {
        "a\\u002eexample": true, "x": false, "a.example": false } } }`;
    expect(parseSettings(text)).toEqual({
      change: { sites: { x: false } },
      sound: 1,
      faults: [
        { path: 'more', line: 1, fault: 'unknown' },
        { path: 'theme', line: 2, fault: 'repeated' },
        { path: 'sites › a.example', line: 3, fault: 'repeated' },
      ],
    });
  });

  it.each([
    ['the settings', '"settings": {}, "settings": { "theme": "dark" }', 'settings'],
    ['a setting', '"settings": { "sites": { "x": true }, "sites": { "x": false } }', 'sites'],
  ])('takes nothing of %s that stand twice, and names them once', (_, rest, path) => {
    const text = `{ "format": "smp-fact-panels-settings", "version": 1, ${rest} }`;
    const faults = [{ path, line: 1, fault: 'repeated' }];
    expect(parseSettings(text)).toEqual({ change: {}, sound: 0, faults });
  });

  it('names every entry that is not sound, and keeps the others', () => {
    const settings = {
      openDelay: 9000,
      theme: 'dark',
      nonsense: 1,
      __proto__: 1,
      pausedUntil: 5,
      sites: { 'a.example': false, 'b b': true, 'c.example': 'yes', 'www.a.example': true },
      hiddenTermsBySite: { 'a.example': ['smp'], 'b.example': 7 },
    };
    expect(parseSettings(fileOf(settings))).toEqual({
      change: {
        theme: 'dark',
        sites: { 'a.example': false },
        hiddenTermsBySite: { 'a.example': ['smp'] },
      },
      sound: 3,
      faults: [
        { path: 'openDelay', line: 5, fault: 'unsound' },
        { path: 'nonsense', line: 7, fault: 'unknown' },
        { path: 'pausedUntil', line: 8, fault: 'unknown' },
        { path: 'sites › b b', line: 11, fault: 'unsound' },
        { path: 'sites › c.example', line: 12, fault: 'unsound' },
        { path: 'sites › www.a.example', line: 13, fault: 'duplicate' },
        { path: 'hiddenTermsBySite › b.example', line: 19, fault: 'unsound' },
      ],
    });
  });
});
