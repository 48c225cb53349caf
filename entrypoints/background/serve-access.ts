import { browser } from 'wxt/browser';
import { injectIntoOpenTabs } from '../tabs/inject.ts';
import { isOwnPage } from '../tabs/is-own-page.ts';
import { mayRead } from '../tabs/may-read.ts';
import { sendToTab } from '../tabs/send-to-tab.ts';
import { onPageMessage } from './on-page-message.ts';

/** Serves open tabs as soon as the browser lets the extension read them, and leaves them as soon as it no longer does. */
export function serveAccess(): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    if (origins.length > 0) injectIntoOpenTabs('/scout.js', origins);
  });
  browser.permissions.onRemoved.addListener(async ({ origins = [] }) => {
    if (origins.length === 0) return;
    // Without access neither the addresses of tabs are known nor a script comes in: each frame asks for itself.
    const tabs = await browser.tabs.query({ discarded: false });
    // Tabs in which nothing of the extension runs do not answer.
    await Promise.allSettled(
      tabs.map(
        ({ id }) => id !== undefined && sendToTab('accessChanged', undefined, { tabId: id }),
      ),
    );
  });
  onPageMessage('mayRead', ({ sender: { url, tab } }) => {
    // A frame without an address of its own, such as a blank one, belongs to the page of its tab.
    const hasAddress = /^https?:/.test(url ?? '');
    return isOwnPage(url) || mayRead(hasAddress ? url : tab?.url);
  });
}
