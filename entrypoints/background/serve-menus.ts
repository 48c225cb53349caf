import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { findTerm } from '../../articles/find-term.ts';
import { formatPlace } from '../../articles/library-place.ts';
import { pauseLeft, pauseLength } from '../../settings/sites/pause.ts';
import { ownContent } from '../shards/own-content.ts';
import { bringPanel } from '../tabs/bring-panel.ts';
import { openLibrary } from '../tabs/open-library.ts';
import { sendToTab } from '../tabs/send-to-tab.ts';
import { bestHits } from './best-hits.ts';
import { changeUnseen } from './change-unseen.ts';

/** Makes the menus on selected text and on the icon; call it once at each install or update. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  const { create } = browser.contextMenus;
  const lookUp = i18n.t('menus.lookUp', ['%s']);
  create({
    id: 'look-up',
    title: lookUp,
    contexts: ['selection'],
    documentUrlPatterns: ['*://*/*'],
  });
  create({ id: 'options', title: i18n.t('menus.options'), contexts: ['action'] });
  create({ id: 'pause', title: i18n.t('menus.pause'), contexts: ['action'] });
}

/** Carries out what is chosen in the menus. */
export function serveMenus(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText, frameId = 0 }, tab) => {
    if (menuItemId === 'options') browser.runtime.openOptionsPage();
    else if (menuItemId === 'pause') void switchPause(tab?.id);
    else if (tab?.id !== undefined) void lookUp(selectionText ?? '', tab.id, frameId);
  });
}

async function switchPause(tabId: number | undefined) {
  const now = Date.now();
  await changeUnseen(
    ({ pausedUntil }) => ({
      pausedUntil: pauseLeft(pausedUntil, now) > 0 ? null : now + pauseLength,
    }),
    tabId,
  );
}

/** Opens the panel at the selection, also where nothing was marked: who asks gets an answer. */
async function lookUp(text: string, tabId: number, frameId: number) {
  try {
    await bringPanel({ tab: { id: tabId }, frameId });
    const { terms } = await ownContent.index();
    const term = findTerm(text, terms)?.id;
    const hits = term ? [] : await bestHits(text, ownContent);
    await sendToTab('lookUp', { text, term, hits }, { tabId, frameId });
  } catch {
    // Where the browser keeps extensions out, such as in a PDF, or the names cannot be read, the library answers.
    await openLibrary(formatPlace({ query: text.trim() }));
  }
}
