import { dequal } from 'dequal/lite';
import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { type Versioned, version } from './versioned.ts';

const key = 'local:newer';

const versioned = v.object({
  version,
  values: v.record(v.string(), v.unknown()),
  changedAt: v.record(v.string(), v.number()),
});

/** The settings that newer versions have stored here, as they were, oldest first. */
export async function readNewer(): Promise<Versioned[]> {
  const stored = await storage.getItem(key);
  const checked = Array.isArray(stored) ? stored.map((one) => v.safeParse(versioned, one)) : [];
  return checked.flatMap((one) => (one.success ? [one.output] : []));
}

/** Keeps settings of a newer version until the extension is that new; what is kept already is not kept twice. */
export async function keepNewer(settings: Versioned): Promise<void> {
  const kept = await readNewer();
  if (!kept.some((one) => dequal(one, settings))) await writeNewer([...kept, settings]);
}

/** Keeps only these. */
export async function writeNewer(kept: Versioned[]): Promise<void> {
  if (kept.length > 0) await storage.setItem(key, kept);
  else await storage.removeItem(key);
}
