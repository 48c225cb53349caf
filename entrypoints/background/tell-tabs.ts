import { browser } from 'wxt/browser';
import { readerKeys } from '../../settings/choices/reader-settings.ts';
import { siteKeys } from '../../settings/stored/read-site-state.ts';
import { tryAgain } from '../../settings/stored/try-again.ts';
import { sendToTab } from '../tabs/send-to-tab.ts';
import { onStoredChange } from './on-stored-change.ts';

/** Tells all open tabs when something has changed that concerns pages, which cannot see it for themselves; what it is they ask. */
export function tellTabs(): void {
  onStoredChange(siteKeys, () => void tryAgain(() => tell('sitesChanged')));
  onStoredChange(readerKeys, () => void tryAgain(() => tell('settingsChanged')));
}

async function tell(type: 'sitesChanged' | 'settingsChanged') {
  const tabs = await browser.tabs.query({ discarded: false });
  // In most tabs nobody listens.
  await Promise.allSettled(
    tabs.map(({ id }) => id !== undefined && sendToTab(type, undefined, { tabId: id })),
  );
}
