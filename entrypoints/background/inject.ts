import { browser } from 'wxt/browser';

/** Runs a script of the extension in one frame. A frame that is gone or closed to extensions is left alone. */
export async function injectIntoFrame(file: string, tabId: number, frameId: number): Promise<void> {
  await browser.scripting
    .executeScript({
      target: { tabId, frameIds: [frameId] },
      files: [file],
      injectImmediately: true,
    } as never)
    .catch(() => {});
}

/** Runs a script in every frame of every open tab, so that tabs opened before an install or update work too. */
export async function injectIntoOpenTabs(file: string): Promise<void> {
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
