import { browser } from 'wxt/browser';
import { isFromExtension, type Sender } from '../stages/messenger.ts';
import { openLibrary } from '../tabs/open-library.ts';
import { hasPanel } from '../tabs/panel-frames.ts';
import { onPageMessage } from './on-page-message.ts';
import { rateLimit } from './rate-limit.ts';

/** More tabs than a person opens by hand. */
const mayOpen = rateLimit('libraryTabs', { times: 5, within: 10_000 });

/** Opens the library in a tab where a panel asks for it: one that is there, in the tab in front, and not too often. */
export function serveLibrary(): void {
  onPageMessage('openLibrary', async ({ data: fragment, sender }) => {
    if ((await isPanelInFront(sender)) && (await mayOpen(Date.now()))) await openLibrary(fragment);
  });
}

async function isPanelInFront(sender: Sender) {
  const id = sender.tab?.id;
  if (id === undefined || !(await browser.tabs.get(id)).active) return false;
  // The page of the first run brings the panel by itself.
  return isFromExtension({ sender }) || hasPanel(sender);
}
