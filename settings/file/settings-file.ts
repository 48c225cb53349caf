import * as v from 'valibot';
import {
  type SettingName,
  type Settings,
  type SettingsChange,
  settings,
} from '../choices/settings.ts';
import { parseRule } from '../sites/parse-rule.ts';
import { repeatedKeys } from './repeated-keys.ts';

/** The largest file that is read, in bytes; a list of 20,000 rules is below it. */
export const largestFile = 2_000_000;

const format = 'smp-fact-panels-settings';
const version = 1;

/** What concerns this moment or this machine and is not exported. */
const notExported: readonly SettingName[] = ['pausedUntil', 'tipSeen'];

const topKeys = ['format', 'version', 'exported', 'settings'];

/** What is wrong with a file as a whole, so that nothing of it can be read. */
export type FileFault =
  | { fault: 'notJson'; line: number | undefined }
  | { fault: 'notOurs' }
  | { fault: 'newer'; version: number };

/** What is wrong with one entry of a file, named by the path of keys to it. */
export interface EntryFault {
  path: string;
  fault: 'unknown' | 'unsound' | 'duplicate' | 'repeated';
}

/** What a file would change, how many choices that is, and what in it is not sound. */
export interface SettingsFile {
  change: SettingsChange;
  sound: number;
  faults: EntryFault[];
}

const file = v.object({
  format: v.literal(format),
  version: v.number(),
  settings: v.record(v.string(), v.unknown()),
});

/** The file that holds everything a person has chosen; `now` is a date. */
export function formatSettings(chosen: Partial<Settings>, now: Date): string {
  const kept = Object.entries(chosen).filter(
    ([name]) => !notExported.includes(name as SettingName),
  );
  const content = {
    format,
    version,
    exported: now.toISOString(),
    settings: Object.fromEntries(kept),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** Reads a file of settings; nothing in it is trusted. Never throws. */
export function parseSettings(text: string): SettingsFile | FileFault {
  const json = parseJson(text);
  if ('fault' in json) return json;
  const checked = v.safeParse(file, json.value);
  if (!checked.success) return { fault: 'notOurs' };
  if (checked.output.version > version) return { fault: 'newer', version: checked.output.version };
  const unknown = Object.keys(json.value as object).filter((key) => !topKeys.includes(key));
  const repeated = repeatedKeys(text).map((path) => path.slice(path[0] === 'settings' ? 1 : 0));
  const found = readEntries(without(repeated, checked.output.settings));
  found.faults.push(
    ...unknown.map((path) => ({ path, fault: 'unknown' as const })),
    ...repeated.map((path) => ({ path: path.join(' › '), fault: 'repeated' as const })),
  );
  return found;
}

/** Of a key that stands twice nobody knows which is meant. */
function without(repeated: string[][], content: Record<string, unknown>) {
  const rest = { ...content };
  for (const [name = '', entry] of repeated) {
    if (entry === undefined) delete rest[name];
    else if (typeof rest[name] === 'object') {
      rest[name] = Object.fromEntries(
        Object.entries(rest[name] ?? {}).filter(([key]) => key !== entry),
      );
    }
  }
  return rest;
}

function readEntries(content: Record<string, unknown>): SettingsFile {
  const found: SettingsFile = { change: {}, sound: 0, faults: [] };
  for (const [name, value] of Object.entries(content)) {
    const known = Object.hasOwn(settings, name) && !notExported.includes(name as SettingName);
    if (!known) found.faults.push({ path: name, fault: 'unknown' });
    else if (name === 'sites') readSites(value, found);
    else readSetting(name as SettingName, value, found);
  }
  return found;
}

function readSetting(name: SettingName, value: unknown, found: SettingsFile) {
  const setting = settings[name];
  const { value: sound, unsound } = setting.read(value);
  if (unsound === undefined && value !== null) {
    Object.assign(found.change, { [name]: sound });
    found.sound += setting.byEntry ? Object.keys(sound as object).length : 1;
    return;
  }
  const entries = setting.byEntry && typeof unsound === 'object' && unsound !== null;
  const paths = entries ? Object.keys(unsound).map((entry) => `${name} › ${entry}`) : [name];
  found.faults.push(...paths.map((path) => ({ path, fault: 'unsound' as const })));
  if (!entries) return;
  Object.assign(found.change, { [name]: sound });
  found.sound += Object.keys(sound as object).length;
}

/** Rules may be written in any form that the options accept. */
function readSites(value: unknown, found: SettingsFile) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    found.faults.push({ path: 'sites', fault: 'unsound' });
    return;
  }
  const sites = new Map<string, boolean>();
  for (const [written, on] of Object.entries(value)) {
    const parsed = parseRule(written);
    const path = `sites › ${written}`;
    if ('fault' in parsed || typeof on !== 'boolean') found.faults.push({ path, fault: 'unsound' });
    else if (sites.has(parsed.rule)) found.faults.push({ path, fault: 'duplicate' });
    else sites.set(parsed.rule, on);
  }
  found.change.sites = Object.fromEntries(sites);
  found.sound += sites.size;
}

function parseJson(text: string): { value: unknown } | FileFault {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { fault: 'notJson', line: lineOf(String(error), text) };
  }
}

/** Browsers say in words of their own where JSON breaks: by line, or by position. */
function lineOf(message: string, text: string) {
  const line = /line (\d+)/.exec(message)?.[1];
  const position = /position (\d+)/.exec(message)?.[1];
  if (line) return Number(line);
  return position ? text.slice(0, Number(position)).split('\n').length : undefined;
}
