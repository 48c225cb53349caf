import { storage } from 'wxt/utils/storage';
import { pieceKeys } from './pieces.ts';
import { watchSettings } from './stored-settings.ts';
import { syncSettings } from './sync-settings.ts';

/** Choices made within this time, in milliseconds, are synced together: browsers limit how often one may write. */
const gatheringTime = 2_000;

/** Syncs at once and after each change here or on another machine, until `signal` aborts. */
export function keepSynced(signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void syncSettings(), gatheringTime);
  };
  watchSettings(soon, signal);
  for (const key of pieceKeys) {
    const unwatch = storage.watch(`sync:${key}`, soon);
    signal.addEventListener('abort', unwatch, { once: true });
  }
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  void syncSettings();
}
