import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';

/** The frame that sent a message, or is meant by a menu. */
export interface Frame {
  tab?: { id?: number | undefined } | undefined;
  frameId?: number | undefined;
  documentId?: string | undefined;
}

/** Runs a script of the extension in the frame that sent a message. Rejects where the frame is gone or the browser keeps extensions out of it. */
export async function injectIntoFrame(file: ScriptPublicPath, sender: Frame): Promise<void> {
  const { tab, frameId = 0, documentId } = sender;
  if (tab?.id === undefined) return;
  // A document's id also tells apart a page that is rendered ahead; Firefox has none.
  const frame = documentId ? { documentIds: [documentId] } : { frameIds: [frameId] };
  await browser.scripting.executeScript({
    target: { tabId: tab.id, ...frame },
    files: [file],
    injectImmediately: true,
  });
}

/** Runs a script in every frame of every open tab, so that tabs opened before an install or update work too. */
export async function injectIntoOpenTabs(file: ScriptPublicPath): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
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
