import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { firefoxPath } from '../../scripts/find-browser.mjs';
import { type PageServer, servePages } from '../../scripts/serve-pages.ts';

const build = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '.output', 'firefox-mv3');

let browser: Browser;
let server: PageServer;

beforeAll(async () => {
  const executablePath = firefoxPath();
  if (!executablePath)
    throw new Error('No Firefox found: install Firefox 140 or newer, or set FIREFOX_PATH.');
  server = await servePages();
  browser = await launch({ browser: 'firefox', executablePath, headless: true });
  await browser.installExtension(build);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Pixels of a part of the page, to tell whether anything looks different. */
const look = (page: Page) =>
  page.screenshot({ clip: { x: 0, y: 0, width: 780, height: 580 }, encoding: 'base64' });

it('underlines terms in Firefox and opens a panel where the pointer rests', async () => {
  const page = await browser.newPage();
  await page.goto(`${server.url}clinic.html`);
  const box = await page.evaluate(() => {
    const walker = document.createTreeWalker(
      document.querySelector('main') as Element,
      NodeFilter.SHOW_TEXT,
    );
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const at = node.data.indexOf('alopecia areata');
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 15);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
    throw new Error('The sample page does not speak of alopecia areata.');
  });
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  await page.bringToFront();
  const before = await look(page);
  const hosts = () =>
    page.evaluate(() => document.documentElement.querySelectorAll(':popover-open').length);
  await expect
    .poll(
      async () => {
        // The page of the first run opens in front.
        await page.bringToFront();
        await page.mouse.move(box.x + 40, box.y + 30);
        await page.mouse.move(box.x, box.y, { steps: 4 });
        await new Promise((resolve) => setTimeout(resolve, 700));
        return hosts();
      },
      { timeout: 20_000 },
    )
    .toBe(1);
  expect(await look(page)).not.toBe(before);
  await page.keyboard.press('Escape');
  await expect.poll(hosts).toBe(0);
});

it.each([
  ['', 'black'],
  [' where the text has the color of the underline', 'rgb(10 101 95)'],
])('underlines terms in Firefox in the page and in its shadow roots%s', async (_, color) => {
  const page = await browser.newPage();
  const url = server.add(
    'shadow.html',
    `<!doctype html><style>body { color: ${color} }</style><p>About minoxidil.</p><div></div><script>
      document.querySelector('div').attachShadow({ mode: 'open' }).innerHTML = '<p>About finasteride.</p>';
    </script>`,
  );
  await page.goto(url);
  await page.bringToFront();
  const looks = async () => [
    await page.screenshot({ clip: { x: 0, y: 0, width: 300, height: 45 }, encoding: 'base64' }),
    await page.screenshot({ clip: { x: 0, y: 45, width: 300, height: 45 }, encoding: 'base64' }),
  ];
  await expect
    .poll(
      async () => {
        const marked = await looks();
        await page.evaluate(() => CSS.highlights.clear());
        const plain = await looks();
        // Text that comes brings a look at the page, and with it the underlines.
        await page.evaluate(() => document.body.append('.'));
        await new Promise((resolve) => setTimeout(resolve, 700));
        return marked.map((look, index) => look !== plain[index]);
      },
      { timeout: 20_000 },
    )
    .toEqual([true, true]);
});
