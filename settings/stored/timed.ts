import { dequal } from 'dequal/lite';
import { ownThings, type SettingName, settings } from '../choices/settings.ts';
import { fromLeaves, type Leaf, nameOf, toLeaves } from './leaves.ts';

/** When each leaf was last chosen or forgotten, in milliseconds since 1970. */
export type ChangeTimes = Record<Leaf, number>;

/** Choices by leaf with the time of each; null is a choice that was forgotten. */
export type Timed = Record<Leaf, { value: unknown; time: number }>;

/** What concerns this machine alone. */
const notSynced: readonly SettingName[] = ['pausedUntil', 'tipSeen', 'sync', ...ownThings];

/** How long a forgotten choice is remembered as such, so that a machine that slept learns of it: half a year. */
const memoryOfForgotten = 183 * 24 * 60 * 60 * 1000;

/** Values by leaf with the time of each, and the leaves of which only the time is left. */
export function timeLeaves(values: Record<string, unknown>, times: ChangeTimes): Timed {
  const leaves = toLeaves(values);
  const all = new Set([...Object.keys(leaves), ...Object.keys(times)]);
  return Object.fromEntries(
    [...all].map((leaf) => [leaf, { value: leaves[leaf] ?? null, time: times[leaf] ?? 0 }]),
  );
}

/** What is to be synced of the stored choices; `now` is in milliseconds since 1970. */
export function toTimed(chosen: Record<string, unknown>, times: ChangeTimes, now: number): Timed {
  const synced = Object.entries(timeLeaves(chosen, times)).filter(
    ([leaf, { value, time }]) =>
      isSynced(nameOf(leaf)) && (value !== null || time > now - memoryOfForgotten),
  );
  return Object.fromEntries(synced);
}

/** Of what a newer version has stored here only the times are known: that is not to say it was forgotten. */
function isSynced(name: string) {
  return Object.hasOwn(settings, name) && !notSynced.includes(name as SettingName);
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
  const names = new Set(moved.map(([leaf]) => nameOf(leaf) as SettingName));
  return {
    next: new Map([...names].map((name) => [name, whole[name]])),
    times: Object.fromEntries(moved.map(([leaf, { time }]) => [leaf, time])),
  };
}

/** Whether one choice replaces another. At the same time the greater text wins, so that every machine decides alike. */
export function isNewer(one: Timed[Leaf], other: Timed[Leaf]) {
  if (one.time !== other.time) return one.time > other.time;
  return JSON.stringify(one.value) > JSON.stringify(other.value);
}
