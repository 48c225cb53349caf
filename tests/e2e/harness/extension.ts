import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, vi } from 'vitest';
import { openChromium } from '../../../scripts/open-chromium.ts';
import { type PageServer, servePages } from '../../../scripts/serve-pages.ts';
import { PanelView } from './panel-view.ts';

type Context = Awaited<ReturnType<typeof openChromium>>['context'];
type Options = NonNullable<Parameters<typeof openChromium>[0]>;

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
  /** Paths of the extension's pages that opened by themselves; they were closed again. */
  openedAtInstall: string[];
  /** What any console of a visited page said at level error, and uncaught errors. */
  errors: string[];
}

/** Starts the browser before the tests of a file and stops it after them; tabs are closed after each test. */
export function useExtension(options: Options = {}): Extension {
  const extension = { errors: [], openedAtInstall: [] } as unknown as Extension;
  let extensionId = '';
  beforeAll(async () => {
    const opened = await openChromium(options);
    extension.context = opened.context;
    extensionId = opened.extensionId;
    extension.server = await servePages();
    // The page of the first run opens in front, and pages behind it are not read until they are seen.
    const own = () =>
      extension.context.pages().filter((page) => /^chrome-extension:/.test(page.url()));
    await vi.waitFor(() => expect(own()).not.toEqual([]), { timeout: 5_000 });
    for (const page of own()) {
      extension.openedAtInstall.push(new URL(page.url()).pathname);
      await page.close();
    }
    extension.context.on('console', (message) => {
      if (message.type() === 'error') extension.errors.push(message.text());
    });
    extension.context.on('weberror', (error) => extension.errors.push(String(error.error())));
  });
  afterEach(async () => {
    const [first, ...rest] = extension.context.pages();
    for (const page of rest) await page.close();
    await first?.goto('about:blank');
    extension.errors.length = 0;
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
  extension.panelOf = (page) => new PanelView(page);
  extension.visitOwn = async (path) => {
    const tab = await extension.context.newPage();
    await tab.goto(`chrome-extension://${extensionId}/${path}`);
    return tab;
  };
  return extension;
}
