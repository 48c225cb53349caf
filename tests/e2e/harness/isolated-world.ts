import type { Frame, Page } from 'playwright-core';

interface World {
  id: number;
  origin: string;
}

/** Runs an expression as the extension's own scripts run in a page, or in a frame of another site: with all that a page which has taken over its process can do in our name. */
export async function inIsolatedWorld<T>(place: Page | Frame, expression: string): Promise<T> {
  const page = 'page' in place ? place.page() : place;
  const session = await page.context().newCDPSession(place);
  try {
    const worlds: World[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
    await session.send('Runtime.enable');
    const own = worlds.find(({ origin }) => origin.startsWith('chrome-extension://'));
    if (!own) throw new Error('No script of the extension runs in this page.');
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: `(async () => (${expression}))()`,
      contextId: own.id,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    return result.value as T;
  } finally {
    await session.detach();
  }
}

/** Sends a message as a script of the extension in the page could; what comes back, or undefined where nobody answers. */
export function sendFrom(place: Page | Frame, type: string, data?: unknown): Promise<unknown> {
  const message = JSON.stringify({ type, data, id: 1, timestamp: 1 });
  return inIsolatedWorld(place, `chrome.runtime.sendMessage(${message}).catch(() => undefined)`);
}
