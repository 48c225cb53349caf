import { dequal } from 'dequal/lite';
import {
  type SettingName,
  type Settings,
  type SettingsChange,
  settings,
} from '../choices/settings.ts';
import type { Leaf } from './leaves.ts';

/** What a change comes to. */
export interface AppliedChange {
  /** The new value of each setting that is stored differently; undefined where nothing is chosen any more. */
  next: Map<SettingName, unknown>;
  /** The leaves that differ. */
  moved: Leaf[];
  /** The change that takes this one back, and leaves alone what changes meanwhile. */
  undo: SettingsChange;
}

/** Applies a change to what was chosen before. */
export function applyChange(chosen: Partial<Settings>, change: SettingsChange): AppliedChange {
  const applied = { next: new Map<SettingName, unknown>(), moved: [] as Leaf[], undo: {} };
  for (const [name, wanted] of Object.entries(change) as [SettingName, unknown][]) {
    if (wanted === undefined) continue;
    const before = chosen[name] ?? null;
    if (settings[name].byEntry) changeEntries(applied, name, before as Entries, wanted as Entries);
    else if (!dequal(before, wanted)) {
      applied.next.set(name, wanted ?? undefined);
      applied.moved.push(name);
      Object.assign(applied.undo, { [name]: before });
    }
  }
  return applied;
}

type Entries = Record<string, unknown> | null;

function changeEntries(
  applied: AppliedChange,
  name: SettingName,
  before: Entries,
  wanted: Entries,
) {
  const was = before ?? {};
  const asked = wanted ?? Object.fromEntries(Object.keys(was).map((entry) => [entry, null]));
  const known = (entry: string) => (Object.hasOwn(was, entry) ? was[entry] : null);
  const moved = Object.entries(asked).filter(([entry, value]) => !dequal(known(entry), value));
  if (moved.length === 0) return;
  const next = { ...was, ...Object.fromEntries(moved) };
  const kept = Object.entries(next).filter(([, value]) => value !== null);
  applied.next.set(name, kept.length > 0 ? Object.fromEntries(kept) : undefined);
  applied.moved.push(...moved.map(([entry]) => `${name}/${entry}`));
  const undo = Object.fromEntries(moved.map(([entry]) => [entry, known(entry)]));
  Object.assign(applied.undo, { [name]: undo });
}
