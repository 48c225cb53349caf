import type { Browser } from 'puppeteer-core';
import { afterAll, afterEach, beforeEach, expect } from 'vitest';
import { type PageServer, servePages } from '../../../scripts/serve-pages.ts';
import * as acts from './firefox-acts.ts';
import { inFirefoxItself } from './firefox-itself.ts';
import { asText, pressSpoken, type SpokenPlace, spokenNodes } from './firefox-spoken.ts';
import { FirefoxTab } from './firefox-tab.ts';
import { firefoxBuild } from './open-firefox.ts';
import { type OwnPlace, runInOwn } from './run-in-own.ts';
import { withFirefox } from './shared-firefox.ts';

/** Firefox with the extension, and what only its own window offers. */
interface OwnFirefox {
  visit(page: { path: string; body: string }): Promise<FirefoxTab>;
  /** Adds a page to be shown in a frame, and gives its address on another site than those of `visit`. */
  addElsewhere(path: string, body: string): string;
  /** Opens a page of the extension itself, of which Firefox shows to tests what it shows to screen readers. */
  visitOwn(path: string): Promise<void>;
  /** What stands in the page in front, or in the popup. */
  textOf(place: SpokenPlace): Promise<string>;
  /** Presses what has a name there that begins so, once it is there. */
  pressIn(place: SpokenPlace, name: string): Promise<void>;
  pressIcon(): Promise<void>;
  openSidebar(): Promise<void>;
  /** Presses a key with Alt and Shift, as for a command of the extension. */
  pressKeys(key: string): Promise<void>;
  /** Chooses an entry of the extension in the menu that the other button of the mouse opens on a text. */
  chooseInMenu(tab: FirefoxTab, text: string, entry: string): Promise<void>;
  /** Takes or gives the access to all sites, as a person does on the page of add-ons. */
  changeAccess(change: 'add' | 'remove'): Promise<void>;
  stopBackground(): Promise<void>;
  /** Runs a script in the page of the extension that is in front, or in its background. */
  runIn(place: OwnPlace, script: string): Promise<void>;
  /** Gives a file to the field with this name, of the page of the extension that is in front. */
  giveFile(label: string, file: { name: string; text: string }): Promise<void>;
  /** Saves what is downloaded in a folder. */
  saveInto(folder: string): Promise<void>;
  /** Takes the extension out and installs it anew, with the tabs as they are. */
  comeAnew(): Promise<void>;
  /** What the extension said at level error since it was installed. */
  errors(): Promise<string[]>;
}

/** Gives the tests of a file Firefox. Each test finds the extension newly installed. */
export function useFirefox(): OwnFirefox {
  let browser: Browser;
  let server: PageServer;
  let id = '';
  withFirefox.beforeAll(async ({ firefox }) => {
    browser = firefox;
    server = await servePages();
  });
  const install = async () => {
    id = await browser.installExtension(firefoxBuild);
    // The page of the first run opens in front, and pages behind it are not read until they are seen.
    const close = () => inFirefoxItself(browser, acts.closeOwnTabs);
    await expect.poll(close, { message: 'no page of the first run opens' }).toBe(true);
  };
  beforeEach(async () => {
    await inFirefoxItself(browser, () => Services.console.reset());
    await install();
  });
  afterEach(async () => {
    await browser.uninstallExtension(id);
    await inFirefoxItself(browser, acts.closeOwnTabs);
    const [, ...rest] = await browser.pages();
    for (const page of rest) await page.close();
  });
  afterAll(() => server?.close());
  const pressIn = async (place: SpokenPlace, name: string) => {
    const press = () => pressSpoken(browser, place, name);
    await expect.poll(press, { message: `nothing is named "${name}"` }).toBe(true);
  };
  const runIn = (place: OwnPlace, script: string) => runInOwn(browser, id, { place, script });
  return {
    visit: async ({ path, body }) => {
      const page = await browser.newPage();
      await page.goto(server.add(path, body));
      await page.bringToFront();
      return new FirefoxTab(browser, page);
    },
    addElsewhere: (path, body) => server.add(path, body).replace('127.0.0.1', 'localhost'),
    visitOwn: (path) => inFirefoxItself(browser, acts.openOwn, id, path),
    textOf: async (place) => asText(await spokenNodes(browser, place)),
    pressIn,
    openSidebar: () => inFirefoxItself(browser, acts.openSidebar, id),
    pressIcon: () => inFirefoxItself(browser, acts.pressIcon, id),
    pressKeys: (key) => inFirefoxItself(browser, acts.pressKeys, key),
    chooseInMenu: async (tab, text, entry) => {
      await tab.openMenuOn(text);
      const choose = () => inFirefoxItself(browser, acts.chooseEntry, entry);
      await expect.poll(choose, { message: 'no menu with this entry opens' }).toBe(true);
    },
    changeAccess: (change) => inFirefoxItself(browser, acts.changeAccess, id, change),
    stopBackground: () => inFirefoxItself(browser, acts.stopBackground, id),
    runIn,
    giveFile: (label, { name, text }) =>
      runIn(
        'page',
        `{
          const field = [...document.querySelectorAll('input[type=file]')].find(({ labels }) => labels[0].textContent.startsWith(${JSON.stringify(label)}));
          const carrier = new DataTransfer();
          carrier.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)}));
          field.files = carrier.files;
          field.dispatchEvent(new Event('change', { bubbles: true }));
        }`,
      ),
    saveInto: (folder) => inFirefoxItself(browser, acts.saveInto, folder),
    comeAnew: async () => {
      await browser.uninstallExtension(id);
      await install();
    },
    errors: () => inFirefoxItself(browser, acts.errorsOf, id),
  };
}
