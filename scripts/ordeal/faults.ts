import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserContext } from 'playwright-core';

/** A fault of the browser that goes on beside the page until the signal ends it or it is over by itself. */
export type Fault = (context: BrowserContext, signal: AbortSignal) => Promise<void>;

/** Milliseconds between two stops of the background. */
const stopEvery = 150;
/** Milliseconds for which the storage fails. */
const storageFails = 2_000;

/** Stops the background whenever it runs, as the browser may at any time. */
export const stopWorker: Fault = async (context, signal) => {
  const session = await context.browser()?.newBrowserCDPSession();
  while (!signal.aborted) {
    const found = await session?.send('Target.getTargets');
    for (const { targetId, type } of found?.targetInfos ?? [])
      if (type === 'service_worker') await session?.send('Target.closeTarget', { targetId });
    await pause(stopEvery);
  }
  await session?.detach();
};

interface WithStorage {
  chrome: { storage: { local: { get(...keys: unknown[]): Promise<unknown> } } };
}

/** Lets each read of the storage fail in the background for some time, as on a full or broken disk. */
export const failStorage: Fault = async (context) => {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate(async (time) => {
    const { local } = (globalThis as unknown as WithStorage).chrome.storage;
    const get = local.get;
    local.get = () => Promise.reject(new Error('The storage cannot be read.'));
    await new Promise((resolve) => setTimeout(resolve, time));
    local.get = get;
  }, storageFails);
};
