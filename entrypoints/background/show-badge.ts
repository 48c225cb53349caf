import { browser } from 'wxt/browser';
import { readSettings } from '../../settings/stored/stored-settings.ts';
import { tryAgain } from '../../settings/stored/try-again.ts';
import { isOwnPage } from '../tabs/is-own-page.ts';
import { sumCounts, termFrames } from '../tabs/tab-terms.ts';
import { onPageMessage } from './on-page-message.ts';
import { onStoredChange } from './on-stored-change.ts';

/** Shows on the icon how many different terms a tab holds, unless that is switched off. */
export function showBadge(): void {
  onPageMessage('termsChanged', async ({ sender: { tab, url } }) => {
    const id = tab?.id;
    if (id !== undefined && !isOwnPage(url)) await tryAgain(() => showOn(id));
  });
  onStoredChange(['badge', 'discreet'], () => void tryAgain(showOnAll));
}

async function showOnAll() {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  await Promise.all(tabs.map(({ id }) => id !== undefined && showOn(id)));
}

async function showOn(tabId: number) {
  const { badge, discreet } = await readSettings();
  const frames = badge && !discreet ? await termFrames(tabId).catch(() => []) : [];
  const different = Object.keys(sumCounts(frames)).length;
  // The tab may have been closed meanwhile, with its icon.
  await Promise.allSettled([
    browser.action.setBadgeBackgroundColor({ tabId, color: '#0b6e69' }),
    browser.action.setBadgeText({ tabId, text: different ? String(different) : '' }),
  ]);
}
