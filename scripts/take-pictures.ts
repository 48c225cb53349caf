import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { openChromium } from './open-chromium.ts';
import { pointAt } from './point-at.ts';
import { readPanel } from './read-panel.ts';
import { servePages } from './serve-pages.ts';

const images = join(dirname(dirname(fileURLToPath(import.meta.url))), 'docs', 'images');

declare const chrome: typeof import('@wxt-dev/browser').browser;

interface Shot {
  name: string;
  width: number;
  height: number;
  /** Brings the page to what the picture shows. */
  show(page: Page): Promise<void>;
}

const server = await servePages();
const { context, extensionId } = await openChromium();
const clinic = await context.newPage();
await clinic.goto(`${server.url}clinic.html`);
const own = (path: string) => `chrome-extension://${extensionId}/${path}`;

const shots: Shot[] = [
  { name: 'panel', width: 760, height: 780, show: showPanel },
  { name: 'popup', width: 400, height: 600, show: showPopup },
  {
    name: 'library',
    width: 900,
    height: 760,
    show: (page) => visit(page, own('popup.html?view=tab')),
  },
  { name: 'options', width: 760, height: 900, show: (page) => visit(page, own('options.html')) },
  { name: 'welcome', width: 760, height: 900, show: (page) => visit(page, own('welcome.html')) },
];

async function visit(page: Page, url: string) {
  await page.goto(url);
  await page.waitForTimeout(700);
}

async function showPanel(page: Page) {
  await visit(page, `${server.url}clinic.html`);
  for (const deadline = Date.now() + 10_000; Date.now() < deadline; ) {
    await pointAt(page, 'SMP');
    await page.waitForTimeout(800);
    if (await readPanel(page)) return;
  }
  throw new Error('No panel opened on the sample page.');
}

/** The popup speaks of the tab named in its address. */
async function showPopup(page: Page) {
  const [worker] = context.serviceWorkers();
  const id = await worker?.evaluate(
    async (url) => (await chrome.tabs.query({})).find((tab) => tab.url?.startsWith(url))?.id,
    server.url,
  );
  await visit(page, own(`popup.html?tab=${id}`));
}

/** Takes a picture in light and in dark and puts both side by side. */
async function take({ name, width, height, show }: Shot, browser: BrowserContext) {
  const halves: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage();
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme });
    await show(page);
    halves.push((await page.screenshot()).toString('base64'));
    await page.close();
  }
  const both = await browser.newPage();
  await both.setViewportSize({ width: width * 2, height });
  const half = (data: string) =>
    `<img src="data:image/png;base64,${data}" width="${width}" height="${height}">`;
  await both.setContent(`<style>*{margin:0}body{display:flex}</style>${halves.map(half).join('')}`);
  mkdirSync(images, { recursive: true });
  writeFileSync(join(images, `${name}.png`), await both.screenshot());
  await both.close();
}

for (const shot of shots) await take(shot, context);
await context.close();
await server.close();
