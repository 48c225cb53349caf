import { ownThings, type SettingName, type SettingsChange, settings } from '../choices/settings.ts';
import { parseRule } from '../sites/parse-rule.ts';

/** What concerns this moment or this machine and is not exported. */
export const notExported: readonly SettingName[] = ['pausedUntil', 'tipSeen', ...ownThings];

/** What is wrong with one entry, by the keys that lead to it. */
export interface PlacedFault {
  path: string[];
  fault: 'unknown' | 'unsound' | 'duplicate';
}

/** What settings from elsewhere would change, how many choices that is, and what in them is not sound. */
export interface ReadEntries {
  change: SettingsChange;
  sound: number;
  faults: PlacedFault[];
}

/** Reads settings from elsewhere entry by entry, so that one bad entry never costs the others. */
export function readEntries(content: Record<string, unknown>): ReadEntries {
  const found: ReadEntries = { change: {}, sound: 0, faults: [] };
  for (const [name, value] of Object.entries(content)) {
    const known = Object.hasOwn(settings, name) && !notExported.includes(name as SettingName);
    if (!known) found.faults.push({ path: [name], fault: 'unknown' });
    else if (name === 'sites') readSites(value, found);
    else readSetting(name as SettingName, value, found);
  }
  return found;
}

function readSetting(name: SettingName, value: unknown, found: ReadEntries) {
  const setting = settings[name];
  const { value: sound, unsound } = setting.read(value);
  if (unsound === undefined && value !== null) {
    Object.assign(found.change, { [name]: sound });
    found.sound += setting.byEntry ? Object.keys(sound as object).length : 1;
    return;
  }
  const entries = setting.byEntry && typeof unsound === 'object' && unsound !== null;
  const paths = entries ? Object.keys(unsound).map((entry) => [name, entry]) : [[name]];
  found.faults.push(...paths.map((path) => ({ path, fault: 'unsound' as const })));
  if (!entries) return;
  Object.assign(found.change, { [name]: sound });
  found.sound += Object.keys(sound as object).length;
}

/** Rules may be written in any form that the options accept. */
function readSites(value: unknown, found: ReadEntries) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    found.faults.push({ path: ['sites'], fault: 'unsound' });
    return;
  }
  const sites = new Map<string, boolean>();
  for (const [written, on] of Object.entries(value)) {
    const parsed = parseRule(written);
    const path = ['sites', written];
    if ('fault' in parsed || typeof on !== 'boolean') found.faults.push({ path, fault: 'unsound' });
    else if (sites.has(parsed.rule)) found.faults.push({ path, fault: 'duplicate' });
    else sites.set(parsed.rule, on);
  }
  found.change.sites = Object.fromEntries(sites);
  found.sound += sites.size;
}
