import { storage } from 'wxt/utils/storage';
import { watchSettings } from '../stored/stored-settings.ts';
import { tryAgain } from '../stored/try-again.ts';
import { syncItemKeys } from './sync-items.ts';
import { readSyncReport, syncSettings } from './sync-settings.ts';

/** Choices made within this time, in milliseconds, are synced together: browsers limit how often one may write. */
const gatheringTime = 2_000;

/** The background is started again for every message: so soon after the last attempt, in milliseconds, nothing is missed. */
const freshFor = 10 * 60 * 1000;

/** Syncs now, unless that was done lately, and after each change here or on another machine, until `signal` aborts. */
export function keepSynced(signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void sync(), gatheringTime);
  };
  const sync = () =>
    tryAgain(
      () => syncSettings(),
      () => signal.aborted,
    );
  watchSettings(soon, signal);
  for (const key of syncItemKeys) {
    const unwatch = storage.watch(`sync:${key}`, soon);
    signal.addEventListener('abort', unwatch, { once: true });
  }
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  void tryAgain(syncIfDue, () => signal.aborted);
}

async function syncIfDue() {
  const report = await readSyncReport();
  const went = report?.state === 'synced' || report?.state === 'off';
  // Where the clock was set back since, the last attempt seems to lie ahead.
  if (report && went && Math.abs(Date.now() - report.at) < freshFor) return;
  await syncSettings();
}
