import type { BrowserContext, ConsoleMessage, Page, WebError, Worker } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { chromiumBuild, openChromium } from '../../../scripts/open-chromium.ts';
import { type PageServer, servePages } from '../../../scripts/serve-pages.ts';
import { patience } from '../../patience.ts';
import { asNew } from './as-new.ts';
import { leaveEmptyTab, takeTab } from './empty-tab.ts';
import type { Installed } from './installed.ts';
import { PanelView } from './panel-view.ts';
import { withChromium } from './shared-chromium.ts';

interface Options {
  /** What a browser of the file's own is started with; without it the file shares one with others. */
  browser?: Omit<NonNullable<Parameters<typeof openChromium>[0]>, 'extension'>;
  /** The size of the tabs that are opened to visit a page. */
  viewport?: { width: number; height: number };
  /** The folder of the build, where it is another than that for Chromium. */
  extension?: string;
  /** Tests of the first run, and those that change what the browser lets the extension do, have it installed for each. */
  installed?: 'once' | 'for each test';
}

/** A browser with the built extension and a server of pages, for one test file. */
export interface Extension {
  context: BrowserContext;
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

/** What a tab has where nobody says otherwise. */
const usualViewport = { width: 1280, height: 720 };

/** Gives the tests of a file a browser. Each test finds the extension as newly installed, with nothing chosen and nothing stored,
 *  a background that has just started, no cookie, and no tab but an empty one. */
export function useExtension({
  browser,
  viewport = browser?.options?.viewport ?? usualViewport,
  installed = 'once',
  extension: folder = chromiumBuild,
}: Options = {}): Extension {
  const extension = { errors: [], openedAtInstall: [] } as unknown as Extension;
  let ours: Installed | undefined;
  useContext(browser, (context) => {
    extension.context = context;
  });
  useErrorsOf(extension);
  beforeAll(async () => {
    extension.server = await servePages();
  });
  beforeEach(async () => {
    await extension.context.clearCookies();
    ours = await asNew(extension.context, { folder, installed });
    extension.openedAtInstall = ours.opened;
    extension.errors.length = 0;
  });
  afterEach(({ task }) =>
    leaveEmptyTab(extension.context, { isAnew: task.result?.state === 'fail' }),
  );
  afterAll(() => extension.server.close());
  const newTab = async () => {
    const tab = await takeTab(extension.context);
    const { width, height } = tab.viewportSize() ?? {};
    if (width !== viewport.width || height !== viewport.height) await tab.setViewportSize(viewport);
    return tab;
  };
  extension.visit = async (page) => {
    const tab = await newTab();
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
    const tab = await newTab();
    await tab.goto(`chrome-extension://${ours?.id}/${path}`);
    return tab;
  };
  return extension;
}

/** Hands on the browser before the tests of a file: one of its own, which is closed after them, or the one that is shared. */
function useContext(own: Options['browser'], use: (context: BrowserContext) => void): void {
  if (!own) {
    withChromium.beforeAll(({ chromium }) => use(chromium));
    return;
  }
  let opened: BrowserContext;
  beforeAll(async () => {
    ({ context: opened } = await openChromium({ ...own, extension: null }));
    use(opened);
  });
  afterAll(() => opened.close());
}

/** Notes errors while the tests of a file run. */
function useErrorsOf(extension: Extension): void {
  const noteMessage = (message: ConsoleMessage) => {
    if (message.type() === 'error') extension.errors.push(message.text());
  };
  const noteError = (error: WebError) => extension.errors.push(String(error.error()));
  beforeAll(() => {
    extension.context.setDefaultTimeout(patience);
    extension.context.on('console', noteMessage).on('weberror', noteError);
  });
  afterAll(() => {
    extension.context.off('console', noteMessage).off('weberror', noteError);
  });
}
