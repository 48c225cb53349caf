import type { Browser } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { type PageServer, servePages } from '../../../scripts/serve-pages.ts';
import type { EverydayBrowser } from './everyday.ts';
import { inFirefoxItself } from './firefox-itself.ts';
import { FirefoxTab } from './firefox-tab.ts';
import { firefoxBuild, openFirefox } from './open-firefox.ts';

/** Firefox with the extension, and what only its own window offers. */
interface OwnFirefox extends EverydayBrowser {
  visit(page: { path: string; body: string }): Promise<FirefoxTab>;
  /** Chooses an entry of the extension in the menu that the other button of the mouse opens on a text. */
  chooseInMenu(tab: FirefoxTab, text: string, entry: string): Promise<void>;
}

/** Starts Firefox before the tests of a file and stops it after them. Each test finds the extension newly installed. */
export function useFirefox(): OwnFirefox {
  let browser: Browser;
  let server: PageServer;
  let id = '';
  beforeAll(async () => {
    server = await servePages();
    browser = await openFirefox();
  });
  beforeEach(async () => {
    await inFirefoxItself(browser, () => Services.console.reset());
    id = await browser.installExtension(firefoxBuild);
    await closeWelcome(browser);
  });
  afterEach(async () => {
    await browser.uninstallExtension(id);
    await inFirefoxItself(browser, closeOwnTabs);
    const [, ...rest] = await browser.pages();
    for (const page of rest) await page.close();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  const open = async (address: string) => {
    const page = await browser.newPage();
    await page.goto(address);
    await page.bringToFront();
    return new FirefoxTab(browser, page);
  };
  return {
    visit: ({ path, body }) => open(server.add(path, body)),
    visitOwn: async (path) => open(await ownAddress(browser, id, path)),
    command: (_, keys) => inFirefoxItself(browser, pressKeys, keys.key, keys.code),
    chooseInMenu: async (tab, text, entry) => {
      await tab.openMenuOn(text);
      const choose = () => inFirefoxItself(browser, chooseEntry, entry);
      await expect.poll(choose, { message: 'no menu with this entry opens' }).toBe(true);
    },
    takeAccess: () => inFirefoxItself(browser, changeAccess, id, 'remove' as const),
    giveAccess: () => inFirefoxItself(browser, changeAccess, id, 'add' as const),
    stopBackground: () => inFirefoxItself(browser, stopBackground, id),
    errors: () => inFirefoxItself(browser, errorsOf, id),
  };
}

/** The page of the first run opens in front, and pages behind it are not read until they are seen. */
async function closeWelcome(browser: Browser) {
  const close = () => inFirefoxItself(browser, closeOwnTabs);
  await expect.poll(close, { message: 'no page of the first run opens' }).toBe(true);
}

/** Closes the tabs with pages of extensions; whether there were any. */
function closeOwnTabs(): boolean {
  const own = gBrowser.tabs.filter(
    ({ linkedBrowser }) => linkedBrowser.currentURI.scheme === 'moz-extension',
  );
  for (const tab of own) gBrowser.removeTab(tab);
  return own.length > 0;
}

function ownAddress(browser: Browser, id: string, path: string): Promise<string> {
  return inFirefoxItself(
    browser,
    (id, path) => WebExtensionPolicy.getByID(id).getURL(path),
    id,
    path,
  );
}

async function changeAccess(id: string, change: 'add' | 'remove') {
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  );
  const { extension } = WebExtensionPolicy.getByID(id);
  await ExtensionPermissions?.[change](id, { origins: ['*://*/*'], permissions: [] }, extension);
}

/** Chooses an entry in the open menu of a page; whether it was there. */
function chooseEntry(entry: string): boolean {
  const menu = document.getElementById('contentAreaContextMenu') as FirefoxMenu | null;
  const item = menu?.querySelector(`[id$="menuitem-_${entry}"]`);
  if (menu?.state !== 'open' || !item) return false;
  menu.activateItem(item);
  return true;
}

async function stopBackground(id: string) {
  await WebExtensionPolicy.getByID(id).extension.terminateBackground({
    disableResetIdleForTest: true,
  });
}

/** Presses a key with Alt and Shift in Firefox's own window, where the keys of extensions are bound. */
function pressKeys(key: string, code: string) {
  const input = Cc['@mozilla.org/text-input-processor;1']?.createInstance(
    Ci.nsITextInputProcessor,
  ) as FirefoxTextInput;
  input.beginInputTransactionForTests(window);
  const alt = new KeyboardEvent('', { key: 'Alt', code: 'AltLeft' });
  const shift = new KeyboardEvent('', { key: 'Shift', code: 'ShiftLeft' });
  const pressed = new KeyboardEvent('', { key, code });
  for (const event of [alt, shift, pressed]) input.keydown(event);
  for (const event of [pressed, shift, alt]) input.keyup(event);
}

function errorsOf(id: string): string[] {
  return Services.console.getMessageArray().flatMap((message) => {
    if (!(message instanceof (Ci.nsIScriptError as unknown as typeof Error))) return [];
    const { errorMessage, sourceName, flags } = message as unknown as FirefoxScriptError;
    const isError = (flags & 1) === 0 || /blocked/.test(errorMessage);
    const isOwn = `${errorMessage} ${sourceName}`.includes(id) || /^moz-extension/.test(sourceName);
    return isError && isOwn ? [errorMessage] : [];
  });
}
