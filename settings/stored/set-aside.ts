import { dequal } from 'dequal/lite';
import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { time } from '../choices/times.ts';

/** Something storage held under a setting's name that was not sound, kept for the person to see. */
export interface SetAside {
  name: string;
  value: unknown;
  /** When it was found, in milliseconds since 1970. */
  at: number;
}

const key = 'local:setAside';
const most = 50;

const one = v.object({ name: v.string(), value: v.unknown(), at: time });

const sound = v.fallback(v.array(v.unknown()), []);

/** What was kept aside so far, oldest first. */
export async function readSetAside(): Promise<SetAside[]> {
  const kept = v.parse(sound, await storage.getItem(key));
  return kept.filter((found): found is SetAside => v.is(one, found)).slice(-most);
}

/** Keeps unsound values aside, by setting name; what is kept already is not kept twice. */
export async function keepAside(unsound: Record<string, unknown>, at = Date.now()): Promise<void> {
  const found = Object.entries(unsound);
  if (found.length === 0) return;
  const kept = await readSetAside();
  const fresh = found.filter(
    ([name, value]) => !kept.some((one) => one.name === name && dequal(one.value, value)),
  );
  if (fresh.length === 0) return;
  const more = fresh.map(([name, value]) => ({ name, value, at }));
  await storage.setItem(key, [...kept, ...more].slice(-most));
}

/** Forgets what was kept aside, when the person says so. */
export async function discardSetAside(): Promise<void> {
  await storage.removeItem(key);
}

/** Keeps discarded values aside again, before what was found since. */
export async function restoreSetAside(discarded: SetAside[]): Promise<void> {
  await storage.setItem(key, [...discarded, ...(await readSetAside())].slice(-most));
}
