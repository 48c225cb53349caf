import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';

/** The frame that sent a message, or is meant by a menu. */
export interface Frame {
  tab?: { id?: number | undefined } | undefined;
  frameId?: number | undefined;
  documentId?: string | undefined;
}

/** Runs a script of the extension in the frame that sent a message, and names its document, which Firefox does not. Rejects where the frame is gone or the browser keeps extensions out of it. */
export async function injectIntoFrame(
  file: ScriptPublicPath,
  sender: Frame,
): Promise<string | undefined> {
  const { tab, frameId = 0, documentId } = sender;
  if (tab?.id === undefined) return undefined;
  // A document's id also tells apart a page that is rendered ahead; Firefox has none.
  const frame = documentId ? { documentIds: [documentId] } : { frameIds: [frameId] };
  const [done] = await browser.scripting.executeScript({
    target: { tabId: tab.id, ...frame },
    files: [file],
    injectImmediately: true,
  });
  return (done as { documentId?: string } | undefined)?.documentId;
}

const everyPage = ['http://*/*', 'https://*/*'];

/** Runs a script in every frame of every open tab with such an address, so that tabs opened before an install, an update or a grant of access work too. Tabs that the browser keeps extensions out of are left alone. */
export async function injectIntoOpenTabs(
  file: ScriptPublicPath,
  addresses = everyPage,
): Promise<void> {
  const tabs = await browser.tabs.query({ url: addresses, discarded: false });
  await Promise.allSettled(
    tabs.map(
      ({ id }) =>
        id !== undefined &&
        browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, files: [file] }),
    ),
  );
}
