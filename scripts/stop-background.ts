import type { Page } from 'playwright-core';

interface WorkerVersions {
  versions: { scriptURL: string; runningStatus: string }[];
}

/** Stops the background, as the browser does when it has been idle, and resolves once it has stopped; `own` is a page of the extension. */
export async function stopBackground(own: Page): Promise<void> {
  const session = await own.context().newCDPSession(own);
  const script = new URL('/background.js', own.url()).href;
  const stopped = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }: WorkerVersions) => {
      const ours = versions.filter(({ scriptURL }) => scriptURL === script);
      if (ours.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await session.detach();
}
