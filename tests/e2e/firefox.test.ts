import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeEach, expect, it } from 'vitest';
import { type PageServer, servePages } from '../../scripts/serve-pages.ts';
import { firefoxBuild } from './harness/open-firefox.ts';
import { withFirefox } from './harness/shared-firefox.ts';

/** Pixels by which an underline may stand below the box of its line. */
const belowLine = 6;

let browser: Browser;
let server: PageServer;
let extension: string;

withFirefox.beforeAll(async ({ firefox }) => {
  browser = firefox;
  server = await servePages();
});

beforeEach(async () => {
  extension = await browser.installExtension(firefoxBuild);
});

afterEach(async () => {
  await browser.uninstallExtension(extension);
  const [, ...rest] = await browser.pages();
  for (const page of rest) await page.close();
});

afterAll(() => server?.close());

/** Number of texts that are underlined in a page that is in front. */
async function marks(page: Page) {
  await comeToFront(page);
  return page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
}

/** The page of the first run opens in front at a time that nothing tells, and no page behind it is read. */
const comeToFront = (page: Page) => page.bringToFront();

it('underlines terms in Firefox and opens a panel where the pointer rests', async () => {
  const page = await browser.newPage();
  await page.goto(`${server.url}clinic.html`);
  await expect.poll(() => marks(page)).toBeGreaterThan(0);
  const { x, y, height } = await page.evaluate(() => {
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
      const { x, y, width, height } = range.getClientRects()[0] ?? new DOMRect();
      return { x: x + width / 2, y: y + height / 2, height };
    }
    throw new Error('The sample page does not speak of alopecia areata.');
  });
  const before = await page.screenshot({ encoding: 'base64' });
  const panels = () =>
    page.evaluate(() => document.documentElement.querySelectorAll(':popover-open').length);
  await page.mouse.move(x + 40, y + height);
  await page.mouse.move(x, y, { steps: 4 });
  let aside = 0;
  const tremble = async () => {
    await comeToFront(page);
    aside = 1 - aside;
    await page.mouse.move(x + aside, y);
    return panels();
  };
  await expect.poll(tremble, { interval: 150 }).toBe(1);
  await expect.poll(() => page.screenshot({ encoding: 'base64' })).not.toBe(before);
  await page.keyboard.press('Escape');
  await expect.poll(panels).toBe(0);
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
  const looks = async () => {
    const clips = await page.evaluate(
      (belowLine) =>
        [document, document.querySelector('div')?.shadowRoot].map((root) => {
          const { x, y, width, height } =
            root?.querySelector('p')?.getBoundingClientRect() ?? new DOMRect();
          return { x, y, width, height: height + belowLine };
        }),
      belowLine,
    );
    const shots = [];
    for (const clip of clips) shots.push(await page.screenshot({ clip, encoding: 'base64' }));
    return shots;
  };
  const areDrawn = async () => {
    if ((await marks(page)) < 2) return [];
    const marked = await looks();
    await page.evaluate(() => CSS.highlights.clear());
    const plain = await looks();
    // Text that comes brings a look at the page, and with it the underlines.
    await page.evaluate(() => document.body.append('.'));
    return marked.map((look, index) => look !== plain[index]);
  };
  await expect.poll(areDrawn).toEqual([true, true]);
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
  await expect.poll(marks).toBe(true);
  const marked = await letters(page);
  expect(dresses.filter((_, index) => marked[index] !== bare[index])).toEqual([]);
});
