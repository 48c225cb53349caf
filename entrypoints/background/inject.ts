import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { isOwnPage } from '../tabs/is-own-page.ts';

/** The frame that sent a message, or is meant by a menu. */
export interface Frame {
  tab?: { id?: number | undefined } | undefined;
  frameId?: number | undefined;
  documentId?: string | undefined;
  url?: string | undefined;
}

/** Runs a script of the extension in the frame that sent a message. The extension's own pages bring their scripts themselves. Rejects where the frame is gone or the browser keeps extensions out of it. */
export async function injectIntoFrame(file: ScriptPublicPath, sender: Frame): Promise<void> {
  const { tab, frameId = 0, documentId, url } = sender;
  if (tab?.id === undefined || isOwnPage(url)) return;
  // A document's id also tells apart a page that is rendered ahead; Firefox has none.
  const frame = documentId ? { documentIds: [documentId] } : { frameIds: [frameId] };
  await browser.scripting.executeScript({
    target: { tabId: tab.id, ...frame },
    files: [file],
    injectImmediately: true,
  });
}

const everyPage = ['http://*/*', 'https://*/*'];

/** Runs a script in every frame of every open tab with such an address, so that tabs opened before an install, an update or a grant of access work too. */
export async function injectIntoOpenTabs(
  file: ScriptPublicPath,
  addresses = everyPage,
): Promise<void> {
  const tabs = await browser.tabs.query({ url: addresses, discarded: false });
  await Promise.all(
    tabs.map(({ id }) =>
      id === undefined
        ? undefined
        : browser.scripting
            .executeScript({ target: { tabId: id, allFrames: true }, files: [file] })
            .catch(() => {}),
    ),
  );
}
