import type { Page } from 'playwright-core';

/** Stops the background, as the browser does when it has been idle; `page` is any page of its browser. */
export async function stopBackground(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable' as never);
  await session.send('ServiceWorker.stopAllWorkers' as never);
  await session.detach();
}
