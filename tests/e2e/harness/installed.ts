import type { BrowserContext, Worker } from 'playwright-core';
import { expect } from 'vitest';
import { loadExtension } from '../../../scripts/open-chromium.ts';
import { protocolOf } from '../../../scripts/protocol-of.ts';
import { BackgroundSwitch } from './background-switch.ts';
import { type KnownState, knownState } from './known-state.ts';

type Chrome = typeof import('@wxt-dev/browser').browser;

/** An extension that a browser has, as it was when it came. */
export interface Installed {
  id: string;
  /** Paths of the extension's pages that opened by themselves; they were closed again. */
  opened: string[];
  /** What the browser kept of it once its background had started. */
  state: KnownState;
}

/** Installs a built extension, and closes what it opens. */
export async function install(context: BrowserContext, folder: string): Promise<Installed> {
  const id = await loadExtension(context, folder);
  // The page of the first run opens in front, and pages behind it are not read until they are seen.
  const own = () => context.pages().filter((page) => /^chrome-extension:/.test(page.url()));
  await expect.poll(own, { message: 'no page of the first run opens' }).not.toEqual([]);
  const opened = own().map((page) => new URL(page.url()).pathname);
  for (const page of own()) await page.close();
  return { id, opened, state: await stateAtStart(context) };
}

export async function uninstall(context: BrowserContext, { id }: Installed): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  await session?.send('Extensions.uninstall' as never, { id } as never);
  await session?.detach();
  await expect.poll(() => context.serviceWorkers()).toEqual([]);
}

/**
 * Takes away what an extension has stored, and starts its background anew as the browser does at its own start. Tells
 * whether the browser then keeps of it what it kept when it came, and nothing else. Its pages have to be closed before.
 */
export async function startAnew(
  context: BrowserContext,
  { id, state }: Installed,
): Promise<boolean> {
  const tab = context.pages()[0] ?? (await context.newPage());
  const background = await BackgroundSwitch.of(tab, id);
  const session = await protocolOf(tab);
  await session.send('Storage.clearDataForOrigin', {
    origin: `chrome-extension://${id}`,
    storageTypes: 'cookies,file_systems,indexeddb,local_storage,cache_storage',
  });
  await background.start();
  await clearStorage(await running(context));
  await background.stop();
  await background.start();
  await background.release();
  const found = await stateAtStart(context);
  return JSON.stringify(found) === JSON.stringify(state);
}

/** What is kept once the background has done all that it does at its start, of which the sync comes last. */
async function stateAtStart(context: BrowserContext): Promise<KnownState> {
  const worker = await running(context);
  const hasStarted = async () => (await knownState(worker)).syncReport;
  await expect.poll(hasStarted, { message: 'the background does not start' }).toBeTruthy();
  return knownState(worker);
}

async function running(context: BrowserContext): Promise<Worker> {
  const workers = () => context.serviceWorkers();
  await expect.poll(workers, { message: 'no background runs' }).toHaveLength(1);
  return workers()[0] as Worker;
}

function clearStorage(worker: Worker): Promise<unknown> {
  return worker.evaluate(() => {
    const { storage } = (globalThis as unknown as { chrome: Chrome }).chrome;
    return Promise.all([storage.sync.clear(), storage.session.clear(), storage.local.clear()]);
  });
}
