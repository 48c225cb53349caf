import type { Page, Worker } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { chromiumBuild, openChromium } from '../../../scripts/open-chromium.ts';
import { type PageServer, servePages } from '../../../scripts/serve-pages.ts';
import { patience } from '../../patience.ts';
import { type Installed, install, startAnew, uninstall } from './installed.ts';
import { PanelView } from './panel-view.ts';

type Context = Awaited<ReturnType<typeof openChromium>>['context'];
type Options = NonNullable<Parameters<typeof openChromium>[0]> & {
  /** Tests of the first run, and those that change what the browser lets the extension do, have it installed for each. */
  installed?: 'for the file' | 'for each test';
};

/** A browser with the built extension and a server of pages, for one test file. */
export interface Extension {
  context: Context;
  server: PageServer;
  /** Opens a page served from memory, or one of tests/pages by its name, in a new tab. */
  visit(
    page: string | { path: string; body: string; headers?: Record<string, string> },
  ): Promise<Page>;
  /** The fact panel of a page. */
  panelOf(page: Page): PanelView;
  /** Opens a page of the extension itself, such as `popup.html`. */
  visitOwn(path: string): Promise<Page>;
  /** The background script, in which a test does what a person would in the browser's own menus. */
  worker(): Promise<Worker>;
  /** Paths of the extension's pages that opened by themselves; they were closed again. */
  openedAtInstall: string[];
  /** What any console of a visited page said at level error, and uncaught errors. */
  errors: string[];
}

/** Starts the browser before the tests of a file and stops it after them. Each test finds the extension as newly installed,
 *  with nothing chosen and nothing stored, a background that has just started, and no tab but an empty one. */
export function useExtension({
  installed = 'for the file',
  extension: folder,
  ...options
}: Options = {}): Extension {
  const extension = { errors: [], openedAtInstall: [] } as unknown as Extension;
  let ours: Installed | undefined;
  beforeAll(async () => {
    const { context } = await openChromium({ ...options, extension: null });
    context.setDefaultTimeout(patience);
    context.on('console', (message) => {
      if (message.type() === 'error') extension.errors.push(message.text());
    });
    context.on('weberror', (error) => extension.errors.push(String(error.error())));
    extension.context = context;
    extension.server = await servePages();
  });
  beforeEach(async () => {
    const isKnown =
      ours && installed === 'for the file' && (await startAnew(extension.context, ours));
    if (ours && !isKnown) await uninstall(extension.context, ours);
    if (!(ours && isKnown)) ours = await install(extension.context, folder ?? chromiumBuild);
    extension.openedAtInstall = ours.opened;
    extension.errors.length = 0;
  });
  afterEach(async () => {
    const [first, ...rest] = extension.context.pages();
    for (const page of rest) await page.close();
    if (first?.url() !== 'about:blank') await first?.goto('about:blank');
  });
  afterAll(async () => {
    await extension.context.close();
    await extension.server.close();
  });
  extension.visit = async (page) => {
    const tab = await extension.context.newPage();
    const url =
      typeof page === 'string'
        ? extension.server.url + page
        : extension.server.add(
            page.path,
            page.headers ? { body: page.body, headers: page.headers } : page.body,
          );
    await tab.goto(url);
    return tab;
  };
  extension.worker = async () => {
    const [running] = extension.context.serviceWorkers();
    return running ?? extension.context.waitForEvent('serviceworker');
  };
  extension.panelOf = (page) => new PanelView(page);
  extension.visitOwn = async (path) => {
    const tab = await extension.context.newPage();
    await tab.goto(`chrome-extension://${ours?.id}/${path}`);
    return tab;
  };
  return extension;
}
