import { storage } from 'wxt/utils/storage';
import {
  ownThings,
  type SettingName,
  type Settings,
  type SettingsChange,
  settings,
  untouched,
} from '../choices/settings.ts';
import { latestTime } from '../choices/times.ts';
import { applyChange } from './apply-change.ts';
import { inTurn } from './in-turn.ts';
import { type Leaf, nameOf, soundOf } from './leaves.ts';
import { readRaw, writeRaw } from './raw-settings.ts';
import { repair, type Stored } from './repair-storage.ts';
import type { ChangeTimes } from './timed.ts';
import { tryAgain } from './try-again.ts';
import { upgradeSettings } from './versioned.ts';

const names = Object.keys(settings) as SettingName[];

/** All settings, chosen or not; what is not sound in storage falls back. */
export async function readSettings(): Promise<Settings> {
  return { ...untouched(), ...(await readStored()).chosen };
}

/** What storage holds at this moment, in the form of this version whichever has stored it. */
export async function readStored(): Promise<Stored> {
  const { values, changedAt } = upgradeSettings(await readRaw());
  return { chosen: soundOf(values).chosen, changedAt };
}

/**
 * Stores what `change` makes of the current settings and resolves to what takes it back.
 * Changes from several pages follow one another; none is lost. Rejects, with nothing changed,
 * where the browser does not take it or it is out of bounds.
 */
export function changeSettings(change: (now: Settings) => SettingsChange): Promise<SettingsChange> {
  return inTurn(async () => {
    const stored = await repair();
    const applied = applyChange(stored.chosen, change({ ...untouched(), ...stored.chosen }));
    assertSound(applied.next);
    await writeStored(stored, applied.next, timesOf(applied.moved, stored.changedAt));
    return applied.undo;
  });
}

/** Writes values and the times of their leaves over what is stored; call it in turn only, and repair before. */
export async function writeStored(
  stored: Stored,
  next: ReadonlyMap<SettingName, unknown>,
  times: ChangeTimes,
): Promise<void> {
  if (next.size === 0) return;
  const before = Object.fromEntries([...next.keys()].map((name) => [name, stored.chosen[name]]));
  const values = Object.fromEntries([...next].filter(([, value]) => value !== undefined));
  await writeRaw({ values: before }, { values, changedAt: { ...stored.changedAt, ...times } });
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
    const now = await tryAgain(readSettings, () => signal.aborted);
    if (now) listener(now);
  };
  for (const name of [...names, 'policy'] as const) {
    const unwatch = storage.watch(`local:${name}`, () => void tell());
    signal.addEventListener('abort', unwatch, { once: true });
  }
}

/** Nothing is written that would not be read again. */
function assertSound(next: ReadonlyMap<SettingName, unknown>) {
  for (const [name, value] of next)
    if (settings[name].read(value).unsound !== undefined)
      throw new RangeError(`"${name}" would hold more than it can, or something else.`);
}

const isOwn = (leaf: Leaf) => (ownThings as readonly string[]).includes(nameOf(leaf));

/** A choice is newer than the one it replaces, even one from a machine whose clock is ahead. What is a person's own has no time: it goes to no other machine, and erased it is to leave no trace. */
function timesOf(moved: Leaf[], before: ChangeTimes): ChangeTimes {
  const now = Date.now();
  const timed = moved.filter((leaf) => !isOwn(leaf));
  return Object.fromEntries(
    timed.map((leaf) => [leaf, Math.min(latestTime, Math.max(now, (before[leaf] ?? 0) + 1))]),
  );
}
