import { describe, expect, it } from 'vitest';
import { formatSettings, parseSettings } from '../../../../settings/file/settings-file.ts';

const now = new Date('2026-01-02T03:04:05Z');
const fileOf = (settings: unknown, version = 1) =>
  JSON.stringify({ format: 'smp-fact-panels-settings', version, settings });

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
    ['', { fault: 'notJson', line: undefined }],
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
        { path: 'more', fault: 'unknown' },
        { path: 'theme', fault: 'repeated' },
        { path: 'sites › a.example', fault: 'repeated' },
      ],
    });
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
        { path: 'openDelay', fault: 'unsound' },
        { path: 'nonsense', fault: 'unknown' },
        { path: 'pausedUntil', fault: 'unknown' },
        { path: 'sites › b b', fault: 'unsound' },
        { path: 'sites › c.example', fault: 'unsound' },
        { path: 'sites › www.a.example', fault: 'duplicate' },
        { path: 'hiddenTermsBySite › b.example', fault: 'unsound' },
      ],
    });
  });
});
