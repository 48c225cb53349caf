import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Waits until the extension's own script runs in a page, which shows nothing to the page itself. */
export async function untilScouted(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const worlds: string[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context.origin));
  try {
    await session.send('Runtime.enable');
    await expect
      .poll(() => worlds, { message: 'no script of the extension comes to the page' })
      .toContainEqual(expect.stringMatching(/^chrome-extension:/));
  } finally {
    await session.detach();
  }
}
