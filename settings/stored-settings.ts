import { storage } from 'wxt/utils/storage';
import { inTurn } from './in-turn.ts';
import { type Leaf, soundOf, toLeaves } from './leaves.ts';
import { sameValue } from './same-value.ts';
import { keepAside } from './set-aside.ts';
import {
  type SettingName,
  type Settings,
  type SettingsChange,
  settings,
  untouched,
} from './settings.ts';

/** When each leaf was last chosen or forgotten, in milliseconds since 1970. */
export type ChangeTimes = Record<Leaf, number>;

/** What storage holds: only what was chosen, and when. */
export interface Stored {
  chosen: Partial<Settings>;
  changedAt: ChangeTimes;
  /** What storage holds under a setting's name that is not sound, by name. */
  unsound: Record<string, unknown>;
}

const names = Object.keys(settings) as SettingName[];

/** All settings, chosen or not; what is not sound in storage falls back. */
export async function readSettings(): Promise<Settings> {
  return { ...untouched(), ...(await readStored()).chosen };
}

/** What storage holds at this moment. */
export async function readStored(): Promise<Stored> {
  const keys = [...names, 'changedAt'] as const;
  const items = await storage.getItems(keys.map((key) => `local:${key}` as const));
  const raw = Object.fromEntries(
    items.map(({ key, value }) => [key.slice('local:'.length), value]),
  );
  return { ...soundOf(raw), changedAt: asTimes(raw.changedAt) };
}

/**
 * Stores what `change` makes of the current settings and resolves to what undoes it.
 * Changes from several pages follow one another; none is lost.
 */
export function changeSettings(change: (now: Settings) => SettingsChange): Promise<SettingsChange> {
  return inTurn(async () => {
    const stored = await readStored();
    const now = { ...untouched(), ...stored.chosen };
    const wanted = Object.entries(change(now)) as [SettingName, unknown][];
    const changed = wanted.filter(([name, value]) => !sameValue(value, stored.chosen[name]));
    await writeStored(stored, Object.fromEntries(changed), Date.now());
    return Object.fromEntries(changed.map(([name]) => [name, stored.chosen[name]]));
  });
}

/** Writes a change and its time over what is stored; call it in turn only. */
export async function writeStored(
  stored: Stored,
  change: SettingsChange,
  time: number | ChangeTimes,
): Promise<void> {
  const changed = Object.entries(change) as [SettingName, unknown][];
  if (changed.length === 0) return;
  await keepAside(stored.unsound);
  const times = typeof time === 'number' ? stamp(stored, change, time) : time;
  const kept = changed.filter(([, value]) => value !== undefined);
  await storage.setItems([
    ...kept.map(([name, value]) => ({ key: `local:${name}` as const, value })),
    { key: 'local:changedAt', value: { ...stored.changedAt, ...times } },
  ]);
  const gone = changed.filter(([, value]) => value === undefined);
  if (gone.length > 0) await storage.removeItems(gone.map(([name]) => `local:${name}` as const));
}

/** Calls `listener` with all settings after every change of them or of the policy, until `signal` aborts. */
export function watchSettings(listener: (now: Settings) => void, signal: AbortSignal): void {
  let due = false;
  const tell = async () => {
    if (due) return;
    due = true;
    // One write can touch many keys, each with an event of its own.
    await Promise.resolve();
    due = false;
    const now = await readSettings();
    if (!signal.aborted) listener(now);
  };
  for (const name of [...names, 'policy'] as const) {
    const unwatch = storage.watch(`local:${name}`, () => void tell());
    signal.addEventListener('abort', unwatch, { once: true });
  }
}

function stamp(stored: Stored, change: SettingsChange, time: number): ChangeTimes {
  const before = toLeaves(pick(stored.chosen, Object.keys(change)));
  const after = toLeaves(defined(change));
  const leaves = [...Object.keys(before), ...Object.keys(after)];
  const moved = leaves.filter((leaf) => !sameValue(before[leaf], after[leaf]));
  return Object.fromEntries(moved.map((leaf) => [leaf, time]));
}

function pick(chosen: Partial<Settings>, wanted: string[]): Partial<Settings> {
  return Object.fromEntries(Object.entries(chosen).filter(([name]) => wanted.includes(name)));
}

function defined(change: SettingsChange): Partial<Settings> {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
}

function asTimes(value: unknown): ChangeTimes {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(Object.entries(value).filter(([, time]) => typeof time === 'number'));
}
