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

it('changes no letter of filled or stroked text in Firefox', async () => {
  const dresses = [
    '-webkit-text-fill-color: #c00',
    'background: linear-gradient(90deg, #0c0, #00c); background-clip: text; -webkit-text-fill-color: transparent',
    '-webkit-text-stroke: 1.5px #c00',
    'color: transparent; -webkit-text-stroke: 1.5px #333',
    'text-emphasis: filled red',
    'text-decoration: line-through red 3px',
    'text-shadow: 0 0 4px #000',
  ];
  const lines = dresses.map(
    (style) => `<p style="margin: 0; height: 60px; ${style}">Alopecia areata</p>`,
  );
  const open = async (path: string, attributes: string) => {
    const page = await browser.newPage();
    await page.goto(
      server.add(
        path,
        `<!doctype html><body style="margin: 0; font: 40px Arial"><div ${attributes}>${lines.join('')}<p>Minoxidil</p></div>`,
      ),
    );
    await page.bringToFront();
    return page;
  };
  /** The upper parts of the letters, above any underline. */
  const letters = async (page: Page) => {
    const shots: string[] = [];
    for (const [index] of lines.entries())
      shots.push(
        await page.screenshot({
          clip: { x: 0, y: 60 * index, width: 400, height: 34 },
          encoding: 'base64',
        }),
      );
    return shots;
  };
  // An editor is left alone.
  const bare = await letters(await open('bare.html', 'contenteditable spellcheck="false"'));
  const page = await open('dressed.html', '');
  const marks = () =>
    page.evaluate(() => [...CSS.highlights.values()].some(({ size }) => size > 0));
  await expect.poll(marks, { timeout: 20_000 }).toBe(true);
  const marked = await letters(page);
  expect(dresses.filter((_, index) => marked[index] !== bare[index])).toEqual([]);
});
