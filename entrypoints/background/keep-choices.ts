import { browser } from 'wxt/browser';
import { keepSynced } from '../../settings/keep-synced.ts';
import { mirrorPolicy } from '../../settings/mirror-policy.ts';

/** Keeps choices in step with the browser's sync and with what an administrator sets. */
export function keepChoices(): void {
  keepSynced(new AbortController().signal);
  mirrorPolicy();
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') mirrorPolicy();
  });
}
