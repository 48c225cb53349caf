import { browser } from 'wxt/browser';
import { mirrorPolicy } from '../../settings/stored/mirror-policy.ts';
import { tryAgain } from '../../settings/stored/try-again.ts';
import { keepSynced } from '../../settings/sync/keep-synced.ts';

/** Keeps choices in step with the browser's sync and with what an administrator sets. */
export function syncAndPolicy(): void {
  keepSynced(new AbortController().signal);
  void tryAgain(mirrorPolicy);
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') void tryAgain(mirrorPolicy);
  });
}
