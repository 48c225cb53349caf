import type { BrowserContext, Page } from 'playwright-core';

/** Runs an expression in the background. Throws where it does not run. */
export async function inBackground(context: BrowserContext, expression: string): Promise<unknown> {
  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error('The background does not run.');
  return worker.evaluate(expression);
}

/** Stops the background, as the browser does when it has been idle; `own` is any page of the extension. */
export async function stopBackground(own: Page): Promise<void> {
  const session = await own.context().newCDPSession(own);
  await session.send('ServiceWorker.enable' as never);
  await session.send('ServiceWorker.stopAllWorkers' as never);
  await session.detach();
}
