import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useExtension } from './harness/extension.ts';

const extension = useExtension();

const body =
  '<title>x</title><p>About scalp micropigmentation.</p><div style="height: 3000px"></div>';

/** What stands at both ends of the strip where the page's scroll bar is, as pictures. */
async function endsOfBar(page: Page): Promise<string[]> {
  const { width, height } = await page.evaluate(() => ({
    width: document.documentElement.clientWidth,
    height: innerHeight,
  }));
  const bar = { x: width, width: 320 - width, height: 40 };
  expect(bar.width).toBeGreaterThan(0);
  const pictures = [0, height / 2 - 20].map((y) => page.screenshot({ clip: { ...bar, y } }));
  return (await Promise.all(pictures)).map((picture) => picture.toString('base64'));
}

describe('in a window of 320 by 256, which a panel fills', () => {
  it('shows no scroll bar but that of the panel, and the page’s own afterward', async () => {
    const page = await extension.visit({ path: 'small.html', body });
    await page.setViewportSize({ width: 320, height: 256 });
    const [top, middle] = await endsOfBar(page);
    expect(top).not.toBe(middle);
    const panel = extension.panelOf(page);
    await panel.openOn('micropigmentation');
    await expect.poll(async () => new Set(await endsOfBar(page)).size).toBe(1);
    await page.keyboard.press('Escape');
    await panel.untilClosed();
    await expect.poll(() => endsOfBar(page)).toEqual([top, middle]);
  });
});
