import type { BrowserContext } from 'playwright-core';

interface ExtensionScope {
  chrome: {
    tabs: { query(filter: object): Promise<{ id: number }[]> };
    scripting: {
      executeScript(call: object): Promise<{ result?: Record<string, number> | undefined }[]>;
    };
  };
}

/** Steers the extension of a browser from one of its own pages, as its popup does. */
export interface Control {
  /** Sends the scout into the page in front, which has been left alone till then. */
  begin(): Promise<void>;
  /** How often each term was found in the page in front. */
  counts(): Promise<Record<string, number>>;
}

/** Opens a page of the extension to steer it from. */
export async function openControl(context: BrowserContext, extensionId: string): Promise<Control> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  return {
    begin: () =>
      page.evaluate(async () => {
        const { chrome } = globalThis as unknown as ExtensionScope;
        const [tab] = await chrome.tabs.query({ active: true });
        await chrome.scripting.executeScript({ target: { tabId: tab?.id }, files: ['scout.js'] });
      }),
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
