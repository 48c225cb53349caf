import * as v from 'valibot';
import type { SettingName, Settings, SettingsChange } from '../choices/settings.ts';
import { currentVersion } from '../stored/migrations.ts';
import { upgradeSettings, version } from '../stored/versioned.ts';
import { notExported, type PlacedFault, readEntries } from './read-entries.ts';
import { readJson } from './read-json.ts';

/** The largest file that is read, in bytes; a list of 20,000 rules is below it. */
export const largestFile = 2_000_000;

const format = 'smp-fact-panels-settings';

const topKeys = ['format', 'version', 'exported', 'settings'];

/** What is wrong with a file as a whole, so that nothing of it can be read. */
export type FileFault =
  | { fault: 'notJson'; line: number | undefined }
  | { fault: 'notOurs' }
  | { fault: 'newer'; version: number };

/** What is wrong with one entry of a file, named by the path of keys to it; lines are counted from 1. */
export interface EntryFault {
  path: string;
  line: number | undefined;
  fault: PlacedFault['fault'] | 'repeated';
}

/** What a file would change, how many choices that is, and what in it is not sound. */
export interface SettingsFile {
  change: SettingsChange;
  sound: number;
  faults: EntryFault[];
}

const file = v.object({
  format: v.literal(format),
  version,
  settings: v.record(v.string(), v.unknown()),
});

/** The file that holds everything a person has chosen; `now` is a date. */
export function formatSettings(chosen: Partial<Settings>, now: Date): string {
  const kept = Object.entries(chosen).filter(
    ([name]) => !notExported.includes(name as SettingName),
  );
  const content = {
    format,
    version: currentVersion(),
    exported: now.toISOString(),
    settings: Object.fromEntries(kept),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** Reads a file of settings; nothing in it is trusted. Never throws. */
export function parseSettings(text: string): SettingsFile | FileFault {
  const json = readJson(text);
  if ('brokenAt' in json) return { fault: 'notJson', line: json.brokenAt };
  const checked = v.safeParse(file, json.value);
  if (!checked.success) return { fault: 'notOurs' };
  const { version, settings } = checked.output;
  if (version > currentVersion()) return { fault: 'newer', version };
  const written = { version, values: without(json.repeated, settings), changedAt: {} };
  const { change, sound, faults } = readEntries(upgradeSettings(written).values);
  const unknown = Object.keys(json.value as object).filter((key) => !topKeys.includes(key));
  const placed = [
    ...faults.map(({ path, fault }) => ({ path: ['settings', ...path], fault })),
    ...unknown.map((key) => ({ path: [key], fault: 'unknown' as const })),
    ...json.repeated.map((path) => ({ path, fault: 'repeated' as const })),
  ];
  return {
    change,
    sound,
    faults: placed.map(({ path, fault }) => ({
      path: path.slice(path[0] === 'settings' && path.length > 1 ? 1 : 0).join(' › '),
      line: json.lineOf(path),
      fault,
    })),
  };
}

/** Of a key that stands twice nobody knows which is meant. */
function without(repeated: string[][], content: Record<string, unknown>) {
  const rest = { ...content };
  for (const [top, name, entry] of repeated) {
    if (top !== 'settings') continue;
    if (name === undefined) return {};
    if (entry === undefined) delete rest[name];
    else rest[name] = withoutEntry(rest[name], entry);
  }
  return rest;
}

function withoutEntry(value: unknown, entry: string) {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== entry));
}
