import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { findTerm } from '../../articles/find-term.ts';
import { formatPlace } from '../../articles/library-place.ts';
import { pauseLength } from '../../settings/choices/panel-choice.ts';
import { readSiteState } from '../../settings/stored/read-site-state.ts';
import { changeSettings } from '../../settings/stored/stored-settings.ts';
import { ownContent } from '../shards/own-content.ts';
import { sendMessage } from '../stages/messages.ts';
import { openLibrary } from '../tabs/open-library.ts';
import { bringPanel } from './bring-panel.ts';

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
    else if (menuItemId === 'pause') switchPause();
    else if (tab?.id !== undefined) lookUp(selectionText ?? '', tab.id, frameId);
  });
}

async function switchPause() {
  const { pausedUntil } = await readSiteState();
  const now = Date.now();
  await changeSettings(() => ({ pausedUntil: pausedUntil > now ? null : now + pauseLength }));
}

/** Opens the panel at the selection, also where nothing was marked: who asks gets an answer. */
async function lookUp(text: string, tabId: number, frameId: number) {
  await bringPanel({ tab: { id: tabId }, frameId });
  // Where the browser keeps extensions out, such as in a PDF, or the names cannot be read, the library answers.
  await askFrame(text, tabId, frameId).catch(() =>
    openLibrary(formatPlace({ query: text.trim() })),
  );
}

async function askFrame(text: string, tabId: number, frameId: number) {
  const { terms } = await ownContent.index();
  await sendMessage('lookUp', { text, term: findTerm(text, terms)?.id }, { tabId, frameId });
}
