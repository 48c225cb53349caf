import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { chromiumBuild, openChromium } from '../open-chromium.ts';
import { writeBareExtension } from './bare-extension.ts';
import { type Control, openControl } from './control.ts';

/** The browsers that are compared. */
export interface BenchBrowsers {
  /** Without any extension. */
  none: BrowserContext;
  /** With an extension that reads `document.body.textContent` on every page and does nothing else. */
  bare: BrowserContext;
  /** With the built extension. */
  ours: BrowserContext;
  extensionId: string;
  close(): Promise<void>;
}

/** A browser in which the extension leaves pages alone until it is told. */
export interface ControlledBrowser {
  context: BrowserContext;
  control: Control;
  close(): Promise<void>;
}

/** Opens the browsers that are compared, and waits until the extension has settled in. */
export async function openBrowsers(): Promise<BenchBrowsers> {
  const none = await openChromium({ extension: null });
  const bare = await openChromium({
    extension: writeBareExtension('bare', 'document.body.textContent.length'),
  });
  const ours = await openChromium();
  const all = [none, bare, ours];
  await settle(ours.context);
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

/** Opens a browser with the built extension, or with all of it but the scripts of the panel, whose scout comes only when told. */
export async function openControlled({ panel }: { panel: boolean }): Promise<ControlledBrowser> {
  const { context, extensionId } = await openChromium({
    extension: controlledBuild(panel),
  });
  await settle(context);
  return {
    context,
    control: await openControl(context, extensionId),
    close: () => context.close(),
  };
}

function controlledBuild(panel: boolean): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'bench-')), 'controlled');
  cpSync(chromiumBuild, folder, { recursive: true });
  const manifest = join(folder, 'manifest.json');
  const { content_scripts: _, ...rest } = JSON.parse(readFileSync(manifest, 'utf8'));
  writeFileSync(manifest, JSON.stringify(rest));
  if (!panel) writeFileSync(join(folder, 'panel.js'), '');
  return folder;
}

async function settle(context: BrowserContext) {
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  for (const page of context.pages().filter((page) => page.url().startsWith('chrome-extension:')))
    await page.close();
}
