import { storage } from 'wxt/utils/storage';
import { inTurn } from './in-turn.ts';
import type { Leaf } from './leaves.ts';
import { fromPieces, pieceKeys, toPieces } from './pieces.ts';
import { sameValue } from './same-value.ts';
import { readStored, writeStored } from './stored-settings.ts';
import { differences, mergeTimed, toTimed } from './timed.ts';

/** More names than these nobody reads. */
const mostListed = 200;

/** How the last attempt to sync went. */
export interface SyncReport {
  state: 'synced' | 'off' | 'refused';
  /** How many choices found no room in the browser's sync storage; they are kept on this machine. */
  unsynced: number;
  /** Those choices, as far as they can be listed. */
  leftOut: Leaf[];
  /** When it was, in milliseconds since 1970. */
  at: number;
}

/** How the last attempt to sync went, or undefined before the first. */
export async function readSyncReport(): Promise<SyncReport | undefined> {
  return (await storage.getItem<SyncReport>('local:syncReport')) ?? undefined;
}

/** Calls `listener` with each new report, until `signal` aborts. */
export function watchSyncReport(listener: (report: SyncReport) => void, signal: AbortSignal): void {
  const unwatch = storage.watch<SyncReport>('local:syncReport', (report) => {
    if (report) listener(report);
  });
  signal.addEventListener('abort', unwatch, { once: true });
}

/**
 * Brings local choices and those in the browser's sync storage together: of each choice the
 * newer wins, on both sides. Local storage is the store of record; without sync nothing is lost.
 */
export async function syncSettings(now = Date.now()): Promise<SyncReport> {
  const report = await inTurn(() => exchange(now)).catch(
    (): SyncReport => ({ state: 'refused', unsynced: 0, leftOut: [], at: now }),
  );
  await storage.setItem('local:syncReport', report);
  return report;
}

async function exchange(now: number): Promise<SyncReport> {
  const stored = await readStored();
  if (stored.chosen.sync === false) return { state: 'off', unsynced: 0, leftOut: [], at: now };
  const items = await storage.getItems(pieceKeys.map((key) => `sync:${key}` as const));
  const there = Object.fromEntries(
    items.map(({ key, value }) => [key.slice('sync:'.length), value ?? undefined]),
  );
  const local = toTimed(stored.chosen, stored.changedAt, now);
  const merged = mergeTimed(local, fromPieces(there));
  const { next, times } = differences(local, merged);
  await writeStored(stored, next, times);
  const { pieces, leftOut } = toPieces(merged);
  const changed = pieceKeys.filter((key) => !sameValue(there[key], pieces[key]));
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
