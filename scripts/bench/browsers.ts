import type { BrowserContext } from 'playwright-core';
import { openChromium } from '../open-chromium.ts';
import { writeBareExtension } from './bare-extension.ts';

/** The browsers that are compared. */
export interface BenchBrowsers {
  /** Without any extension. */
  none: BrowserContext;
  /** With an extension that reads `document.body.textContent` on every page and does nothing else. */
  bare: BrowserContext;
  /** With the built extension. */
  ours: BrowserContext;
}

/** Opens the browsers that are compared, and waits until the extension has settled in. */
export async function openBrowsers(): Promise<
  BenchBrowsers & { extensionId: string; close(): Promise<void> }
> {
  const none = await openChromium({ extension: null });
  const bare = await openChromium({
    extension: writeBareExtension('bare', 'document.body.textContent.length'),
  });
  const ours = await openChromium();
  const all = [none, bare, ours];
  await ours.context.pages()[0]?.waitForTimeout(1_500);
  return {
    none: none.context,
    bare: bare.context,
    ours: ours.context,
    extensionId: ours.extensionId,
    async close() {
      for (const { context } of all) await context.close();
    },
  };
}
