import * as v from 'valibot';
import { joinLeaves, type Leaf } from './leaves.ts';
import { currentVersion, migrations } from './migrations.ts';
import { type ChangeTimes, isNewer, type Timed, timeLeaves } from './timed.ts';

/** Settings as some version has stored them. */
export interface Versioned {
  version: number;
  /** By name, sound or not, with those that this version does not know. */
  values: Record<string, unknown>;
  changedAt: ChangeTimes;
}

/** What counts as a version. */
export const version = v.pipe(v.number(), v.integer(), v.minValue(1));

/** The version in a raw reading; what was stored before there were versions is version 1. */
export function readVersion(stored: unknown): number {
  const checked = v.safeParse(version, stored);
  return checked.success ? checked.output : 1;
}

/** Choices that an older version stored, in the form of this one; those of a newer one are left as they are. */
export function upgradeChoices(timed: Timed, from: number): Timed {
  if (from >= currentVersion()) return timed;
  const upgraded: Timed = {};
  for (const [before, choice] of Object.entries(timed)) {
    const [leaf, value] = migrate(before, choice.value, from) ?? [];
    if (leaf === undefined) continue;
    const now = { value: choice.value === null ? null : value, time: choice.time };
    const rival = Object.hasOwn(upgraded, leaf) ? upgraded[leaf] : undefined;
    if (!rival || isNewer(now, rival)) upgraded[leaf] = now;
  }
  return upgraded;
}

/** Settings that an older version stored, in the form of this one; those of a newer one are left as they are. */
export function upgradeSettings(stored: Versioned): Versioned {
  if (stored.version >= currentVersion()) return stored;
  const timed = timeLeaves(stored.values, stored.changedAt);
  return fromChoices(upgradeChoices(timed, stored.version));
}

/**
 * Settings that were set aside, with what was chosen since: that wins only where it is later,
 * since the rest is no more than what an older version made of them. Both in the form of this version.
 */
export function takeBack(since: Versioned, aside: Versioned): Versioned {
  const returned = timeLeaves(aside.values, aside.changedAt);
  for (const [leaf, choice] of Object.entries(timeLeaves(since.values, since.changedAt))) {
    const before = Object.hasOwn(returned, leaf) ? returned[leaf] : undefined;
    if (!before || choice.time > before.time) returned[leaf] = choice;
  }
  return fromChoices(returned);
}

function migrate(leaf: Leaf, value: unknown, from: number) {
  let choice: ReturnType<(typeof migrations)[number]> = [leaf, value];
  for (const step of migrations.slice(from - 1)) choice = choice && step(...choice);
  return choice;
}

function fromChoices(timed: Timed): Versioned {
  const all = Object.entries(timed);
  const kept = all.filter(([, { value }]) => value !== null);
  const chosen = all.filter(([, { time }]) => time > 0);
  return {
    version: currentVersion(),
    values: joinLeaves(Object.fromEntries(kept.map(([leaf, { value }]) => [leaf, value]))),
    changedAt: Object.fromEntries(chosen.map(([leaf, { time }]) => [leaf, time])),
  };
}
