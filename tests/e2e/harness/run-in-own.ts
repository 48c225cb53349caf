import type { Browser } from 'puppeteer-core';
import { inFirefoxItself } from './firefox-itself.ts';

/** A page of the extension itself: the one in front, or its background. */
export type OwnPlace = 'page' | 'background';

/** Runs a script in a page of the extension, which Firefox opens to tests through its own window alone. Throws where there is
 *  no such page, or with what the script has thrown. */
export async function runInOwn(
  browser: Browser,
  id: string,
  { place, script }: { place: OwnPlace; script: string },
): Promise<void> {
  const fault = await inFirefoxItself(browser, evaluateIn, id, place, script);
  if (fault) throw new Error(fault);
}

/** Runs in Firefox itself; gives what went wrong. */
function evaluateIn(id: string, place: OwnPlace, script: string): Promise<string> {
  const { views } = WebExtensionPolicy.getByID(id).extension;
  const background = [...views].find(({ viewType }) => viewType === 'background');
  const shown = place === 'page' ? gBrowser.selectedBrowser : background?.xulBrowser;
  if (!shown) return Promise.resolve(`There is no ${place} of the extension.`);
  const { messageManager } = shown;
  // With the rights of the page, though its own policy forbids scripts that are not files.
  const inside = `
    let fault = '';
    try {
      Cu.evalInSandbox(${JSON.stringify(script)}, new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false }));
    } catch (error) {
      fault = String(error);
    }
    sendAsyncMessage('test:ran', fault);`;
  return new Promise((resolve) => {
    const hear = ({ data }: { data: string }) => {
      messageManager.removeMessageListener('test:ran', hear);
      resolve(data);
    };
    messageManager.addMessageListener('test:ran', hear);
    messageManager.loadFrameScript(
      `data:application/javascript,${encodeURIComponent(`{${inside}}`)}`,
      false,
    );
  });
}
