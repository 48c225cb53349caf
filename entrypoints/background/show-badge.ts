import { browser } from 'wxt/browser';
import { readSettings } from '../../settings/stored/stored-settings.ts';
import { onMessage } from '../stages/messages.ts';
import { onStoredChange } from '../stages/on-stored-change.ts';
import { isOwnPage } from '../tabs/is-own-page.ts';
import { sumCounts, termFrames } from '../tabs/tab-terms.ts';

/** Shows on the icon how many different terms a tab holds, unless that is switched off. */
export function showBadge(): void {
  onMessage('termsChanged', async ({ sender }) => {
    if (sender.tab?.id !== undefined && !isOwnPage(sender.url)) await showOn(sender.tab.id);
  });
  onStoredChange(['badge', 'discreet'], showOnAll, new AbortController().signal);
}

async function showOnAll() {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  await Promise.all(tabs.map(({ id }) => id !== undefined && showOn(id)));
}

async function showOn(tabId: number) {
  const { badge, discreet } = await readSettings();
  const frames = badge && !discreet ? await termFrames(tabId).catch(() => []) : [];
  const different = Object.keys(sumCounts(frames)).length;
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#0b6e69' }).catch(() => {});
  await browser.action
    .setBadgeText({ tabId, text: different ? String(different) : '' })
    .catch(() => {});
}
