import type { BrowserContext } from 'playwright-core';

interface ExtensionScope {
  chrome: {
    storage: { local: { set(values: object): Promise<void> } };
    tabs: { query(filter: object): Promise<{ id: number }[]> };
    scripting: {
      executeScript(call: object): Promise<{ result?: Record<string, number> | undefined }[]>;
    };
  };
}

/** Steers the extension of a browser from one of its own pages, as its popup does. */
export interface Control {
  /** Lets the extension leave every page alone. */
  pause(): Promise<void>;
  /** Lets it go on with the pages that are open. */
  goOn(): Promise<void>;
  /** How often each term was found in the page in front. */
  counts(): Promise<Record<string, number>>;
}

/** Opens a page of the extension to steer it from. */
export async function openControl(context: BrowserContext, extensionId: string): Promise<Control> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  const pauseUntil = (pausedUntil: number) =>
    page.evaluate((until) => {
      const { chrome } = globalThis as unknown as ExtensionScope;
      return chrome.storage.local.set({ pausedUntil: until });
    }, pausedUntil);
  return {
    pause: () => pauseUntil(Date.now() + 86_400_000),
    goOn: () => pauseUntil(0),
    counts: () =>
      page.evaluate(async () => {
        const { chrome } = globalThis as unknown as ExtensionScope;
        const [tab] = await chrome.tabs.query({ active: true });
        const [answer] = await chrome.scripting.executeScript({
          target: { tabId: tab?.id },
          func: () => globalThis.pageSession?.reading?.counts(),
        });
        return answer?.result ?? {};
      }),
  };
}
