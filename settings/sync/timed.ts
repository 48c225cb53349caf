import { dequal } from 'dequal/lite';
import { fromLeaves, type Leaf, toLeaves } from '../stored/leaves.ts';
import type { SettingName, Settings } from '../choices/settings.ts';
import type { ChangeTimes } from '../stored/stored-settings.ts';

/** Choices by leaf with the time of each; null is a choice that was forgotten. */
export type Timed = Record<Leaf, { value: unknown; time: number }>;

/** What concerns this machine alone. */
const notSynced: readonly SettingName[] = ['pausedUntil', 'tipSeen', 'sync'];

/** How long a forgotten choice is remembered as such, so that a machine that slept learns of it: half a year. */
const memoryOfForgotten = 183 * 24 * 60 * 60 * 1000;

/** What is to be synced of the stored choices; `now` is in milliseconds since 1970. */
export function toTimed(chosen: Partial<Settings>, times: ChangeTimes, now: number): Timed {
  const leaves = toLeaves(chosen);
  const timed: Timed = {};
  for (const leaf of new Set([...Object.keys(leaves), ...Object.keys(times)])) {
    if (notSynced.includes(nameOf(leaf))) continue;
    const value = leaves[leaf] ?? null;
    const time = times[leaf] ?? 0;
    if (value !== null || time > now - memoryOfForgotten) timed[leaf] = { value, time };
  }
  return timed;
}

/** Two states as one: of each leaf the newer choice. It does not matter which is named first. */
export function mergeTimed(one: Timed, other: Timed): Timed {
  const merged = { ...one };
  for (const [leaf, choice] of Object.entries(other)) {
    const rival = Object.hasOwn(one, leaf) ? one[leaf] : undefined;
    if (!rival || isNewer(choice, rival)) merged[leaf] = choice;
  }
  return merged;
}

/** The settings that differ between two states, whole, and the times of the leaves that moved. */
export function differences(
  from: Timed,
  to: Timed,
): { next: Map<SettingName, unknown>; times: ChangeTimes } {
  const moved = Object.entries(to).filter(([leaf, choice]) => !dequal(from[leaf], choice));
  const kept = Object.entries(to).filter(([, { value }]) => value !== null);
  const whole = fromLeaves(Object.fromEntries(kept.map(([leaf, { value }]) => [leaf, value])));
  const names = new Set(moved.map(([leaf]) => nameOf(leaf)));
  return {
    next: new Map([...names].map((name) => [name, whole[name]])),
    times: Object.fromEntries(moved.map(([leaf, { time }]) => [leaf, time])),
  };
}

const nameOf = (leaf: Leaf) => leaf.split('/', 1)[0] as SettingName;

/** At the same time the greater text wins, so that every machine decides alike. */
function isNewer(one: Timed[Leaf], other: Timed[Leaf]) {
  if (one.time !== other.time) return one.time > other.time;
  return JSON.stringify(one.value) > JSON.stringify(other.value);
}
