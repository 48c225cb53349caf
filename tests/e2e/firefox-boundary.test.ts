import type { Browser } from 'puppeteer-core';
import { afterAll, expect, it } from 'vitest';
import { placeOfText } from '../../scripts/point-at.ts';
import { type PageServer, servePages } from '../../scripts/serve-pages.ts';
import { follower } from './harness/follower.ts';
import { firefoxBuild } from './harness/open-firefox.ts';
import { withFirefox } from './harness/shared-firefox.ts';

let browser: Browser;
let server: PageServer;
let extension: string;

withFirefox.beforeAll(async ({ firefox }) => {
  browser = firefox;
  server = await servePages();
  extension = await browser.installExtension(firefoxBuild);
});

afterAll(async () => {
  await browser.uninstallExtension(extension);
  const [, ...rest] = await browser.pages();
  for (const page of rest) await page.close();
  await server.close();
});

const body = `<!doctype html><title>Weather</title>${follower}<p style="font:20px/1.6 serif;margin:40px">On minoxidil.</p>`;

it('lets a page in Firefox follow neither pointer nor focus nor keys into the panel, which works all the same', async () => {
  const page = await browser.newPage();
  await page.goto(server.add('follows.html', body));
  await page.bringToFront();
  // A page that was open before the extension has come is heard first by its own listeners.
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
  await page.reload();
  const hostBox = () =>
    page.evaluate(() => {
      const box = document.querySelector('html > :popover-open')?.getBoundingClientRect();
      return box && { left: box.left, top: box.top, right: box.right, bottom: box.bottom };
    });
  const { x, y } = await placeOfText(page as never, 'minoxidil');
  const open = async () => {
    // The page of the first run opens in front.
    await page.bringToFront();
    await page.mouse.move(x + 60, y + 300);
    await page.mouse.move(x, y, { steps: 4 });
    return hostBox();
  };
  let box: Awaited<ReturnType<typeof hostBox>>;
  await expect
    .poll(async () => (box = (await hostBox()) ?? (await open())), { interval: 700 })
    .toBeTruthy();
  const { left = 0, top = 0, right = 0, bottom = 0 } = box ?? {};
  await page.mouse.move(left + 100, top + 60, { steps: 4 });
  await page.mouse.wheel({ deltaY: 40 });
  await page.mouse.click(left + 100, top + 110, { count: 2 });
  await page.mouse.click(left + 100, top + 60, { button: 'right' });
  // Pin stands beside Close at the upper right corner; a pinned panel stays when the pointer leaves.
  await page.mouse.click(right - 56, top + 24);
  await page.keyboard.press('Tab');
  await page.keyboard.type('xy');
  await page.mouse.move(left + 20, bottom + 120, { steps: 4 });
  // A panel that were to close would have closed by then: nothing tells of one that stays.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1_000)));
  expect(await hostBox()).toBeDefined();
  await page.keyboard.press('Escape');
  await expect.poll(hostBox).toBeUndefined();
  expect(await page.evaluate('Object.entries(inside)')).toEqual([]);
  expect(await page.evaluate('keys')).toEqual([]);
});
