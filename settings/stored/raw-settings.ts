import { dequal } from 'dequal/lite';
import { storage } from 'wxt/utils/storage';
import { isTime } from '../choices/times.ts';
import { currentVersion } from './migrations.ts';
import type { ChangeTimes } from './timed.ts';
import { readVersion, type Versioned } from './versioned.ts';

/** What else local storage holds. */
const others = ['policy', 'syncReport', 'setAside', 'newer'];

/** The settings in local storage, of whatever version they are. */
export async function readRaw(): Promise<Versioned> {
  const { version, changedAt, ...values } = await storage.snapshot('local', {
    excludeKeys: others,
  });
  return { version: readVersion(version), values, changedAt: asTimes(changedAt) };
}

/** Stores what differs of settings of this version from what is stored; call it in turn only. */
export async function writeRaw(
  before: Pick<Versioned, 'values'>,
  { values, changedAt }: Pick<Versioned, 'values' | 'changedAt'>,
): Promise<void> {
  const moved = Object.entries(values).filter(
    ([name, value]) => !dequal(before.values[name], value),
  );
  await storage.setItems([
    ...moved.map(([name, value]) => ({ key: `local:${name}` as const, value })),
    { key: 'local:changedAt', value: changedAt },
    { key: 'local:version', value: currentVersion() },
  ]);
  const gone = Object.keys(before.values).filter((name) => !Object.hasOwn(values, name));
  if (gone.length > 0) await storage.removeItems(gone.map((name) => `local:${name}` as const));
}

function asTimes(value: unknown): ChangeTimes {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(Object.entries(value).filter(([, time]) => isTime(time)));
}
