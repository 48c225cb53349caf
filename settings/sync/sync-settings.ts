import { dequal } from 'dequal/lite';
import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { time } from '../choices/times.ts';
import { inTurn } from '../stored/in-turn.ts';
import { isSoundLeaf } from '../stored/leaves.ts';
import { repair } from '../stored/repair-storage.ts';
import { writeStored } from '../stored/stored-settings.ts';
import { differences, mergeTimed, toTimed } from '../stored/timed.ts';
import { fromSyncItems, isFromNewer, syncItemKeys, toSyncItems } from './sync-items.ts';

/** More names than these nobody reads. */
const mostListed = 200;

const report = v.object({
  state: v.picklist(['synced', 'off', 'refused', 'newer']),
  /** How many choices found no room in the browser's sync storage; they are kept on this machine. */
  unsynced: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Those choices, as far as they can be listed. */
  leftOut: v.pipe(v.array(v.string()), v.maxLength(mostListed)),
  /** When it was, in milliseconds since 1970. */
  at: time,
});

/** How the last attempt to sync went. */
export type SyncReport = v.InferOutput<typeof report>;

/** How the last attempt to sync went, or undefined before the first. */
export async function readSyncReport(): Promise<SyncReport | undefined> {
  return readReport(await storage.getItem('local:syncReport'));
}

/** Calls `listener` with each new report, until `signal` aborts. */
export function watchSyncReport(listener: (report: SyncReport) => void, signal: AbortSignal): void {
  const unwatch = storage.watch('local:syncReport', (stored) => {
    const found = readReport(stored);
    if (found) listener(found);
  });
  signal.addEventListener('abort', unwatch, { once: true });
}

/**
 * Brings local choices and those in the browser's sync storage together: of each choice the
 * newer wins, on both sides. Local storage is the store of record; without sync nothing is lost.
 */
export async function syncSettings(now = Date.now()): Promise<SyncReport> {
  const made = await inTurn(() => exchange(now)).catch(
    (): SyncReport => ({ state: 'refused', unsynced: 0, leftOut: [], at: now }),
  );
  await storage.setItem('local:syncReport', made);
  return made;
}

function readReport(stored: unknown) {
  const checked = v.safeParse(report, stored);
  return checked.success ? checked.output : undefined;
}

async function exchange(now: number): Promise<SyncReport> {
  const stored = await repair();
  if (stored.chosen.sync === false) return { state: 'off', unsynced: 0, leftOut: [], at: now };
  const items = await storage.getItems(syncItemKeys.map((key) => `sync:${key}` as const));
  const there = Object.fromEntries(
    items.map(({ key, value }) => [key.slice('sync:'.length), value ?? undefined]),
  );
  // Another machine has a newer version: what it wrote this one can neither read nor write without loss.
  if (isFromNewer(there)) return { state: 'newer', unsynced: 0, leftOut: [], at: now };
  const local = toTimed(stored.chosen, stored.changedAt, now);
  const remote = fromSyncItems(there);
  // What a newer version has synced, or something else has spoiled, stays there and changes nothing here.
  const usable = Object.entries(remote).filter(([leaf, { value }]) => isSoundLeaf(leaf, value));
  const merged = mergeTimed(local, Object.fromEntries(usable));
  const { next, times } = differences(local, merged);
  await writeStored(stored, next, times);
  const { pieces, leftOut } = toSyncItems(mergeTimed(merged, remote));
  const changed = syncItemKeys.filter((key) => !dequal(there[key], pieces[key]));
  const written = changed.filter((key) => pieces[key] !== undefined);
  const gone = changed.filter((key) => pieces[key] === undefined);
  if (written.length > 0) {
    await storage.setItems(
      written.map((key) => ({ key: `sync:${key}` as const, value: pieces[key] })),
    );
  }
  if (gone.length > 0) await storage.removeItems(gone.map((key) => `sync:${key}` as const));
  const unsynced = leftOut.length;
  return { state: 'synced', unsynced, leftOut: leftOut.slice(0, mostListed), at: now };
}
