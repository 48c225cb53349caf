import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useExtension } from './harness/extension.ts';
import { outwait } from './harness/outwait.ts';
import { paintedTexts, untilPainted } from './harness/painted-texts.ts';

const extension = useExtension();

let count = 0;

function visit(body: string) {
  const html = `<!doctype html><html lang="en"><title>Page</title><style>body { margin: 0; font: 40px Arial } p { line-height: 50px; white-space: nowrap }</style><body>${body}</body></html>`;
  return extension.visit({ path: `letters-${count++}.html`, body: html });
}

/** The parts of the letters of each paragraph that stand on its line, above any underline, and above signs if they are given. */
async function letters(page: Page, signs = ''): Promise<string[]> {
  const boxes = await page.evaluate(
    (signs) =>
      [...document.querySelectorAll('p')].map((one) => {
        const { left, top, width } = one.getBoundingClientRect();
        const pen = new OffscreenCanvas(1, 1).getContext('2d') as OffscreenCanvasRenderingContext2D;
        const { font, lineHeight } = getComputedStyle(one);
        pen.font = font;
        const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = pen.measureText('');
        const low = Math.max(2, pen.measureText(signs).actualBoundingBoxAscent);
        const height = Math.floor((Number.parseFloat(lineHeight) + above - below) / 2 - low);
        return { left, top, width, height };
      }),
    signs,
  );
  const shots: string[] = [];
  for (const { left, top, width, height } of boxes) {
    const clip = { x: left, y: top, width, height };
    shots.push((await page.screenshot({ clip })).toString('base64'));
  }
  return shots;
}

const dresses: [string, string][] = [
  ['plain', ''],
  ['a fill', '-webkit-text-fill-color: #c00'],
  [
    'a gradient',
    'background: linear-gradient(90deg, #10b981, #3b82f6); background-clip: text; -webkit-text-fill-color: transparent',
  ],
  [
    'a transparent color over a gradient',
    'background: linear-gradient(90deg, #f0f, #00f); background-clip: text; color: transparent',
  ],
  ['a stroke', '-webkit-text-stroke: 1.5px #c00'],
  ['an outline', 'color: transparent; -webkit-text-stroke: 1.5px #333'],
  ['a stroke under its fill', 'paint-order: stroke fill; -webkit-text-stroke: 4px #fc0'],
  ['shadows', 'color: #fff; text-shadow: 0 0 4px #000'],
  ['emphasis marks', 'text-emphasis: filled red'],
  ['a line through it', 'text-decoration: line-through red 3px'],
];

/** Letters that reach over the sign behind them, which moves under the last one. */
const reaching: [string, string][] = [
  ['a serif', "font-family: 'DejaVu Serif', serif"],
  ['a sans serif', "font-family: 'DejaVu Sans', sans-serif"],
  ['bold', "font-family: 'DejaVu Serif', serif; font-weight: bold"],
  ['wider set', "font-family: 'DejaVu Serif', serif; letter-spacing: 1px"],
];

/** The same where nothing is marked, since an editor is left alone. */
const unmarked = (body: string) => `<div contenteditable spellcheck="false">${body}</div>`;

test('marks never change how letters look', async () => {
  const terms = dresses.map(
    ([, style]) => `<p style="margin: 0; height: 60px; width: 400px; ${style}">Alopecia areata</p>`,
  );
  const body = `${terms.join('')}<p>Minoxidil</p>`;
  const page = await visit(body);
  await expect.poll(() => paintedTexts(page)).toContain('Minoxidil');
  const marked = await letters(page);
  const bare = await letters(await visit(unmarked(body)));
  expect(dresses.filter((_, index) => marked[index] !== bare[index])).toEqual([]);
});

test('no letter of a marked term is cut where it reaches over a full stop or comma', async () => {
  const terms = reaching.map(
    ([, style]) =>
      `<h2 style="margin: 0; font-size: 12px">A section of its own</h2><p style="margin: 0; height: 60px; width: 900px; ${style}">Hair loss comes of DHT, says PRP.</p>`,
  );
  const body = `${terms.join('')}<p>Minoxidil</p>`;
  const page = await visit(body);
  await expect.poll(() => paintedTexts(page)).toContain('Minoxidil');
  const marked = await letters(page, '.,');
  const bare = await letters(await visit(unmarked(body)), '.,');
  expect(reaching.filter((_, index) => marked[index] !== bare[index])).toEqual([]);
});

test('neither marks nor panel are printed', async () => {
  const body = '<p>About alopecia areata.</p>';
  const page = await visit(body);
  const panel = extension.panelOf(page);
  await untilPainted(page, ['alopecia areata']);
  const clip = { x: 0, y: 0, width: 900, height: 700 };
  const look = async (page: Page) => (await page.screenshot({ clip })).toString('base64');
  await panel.openOn('alopecia areata');
  const screen = await look(page);
  await page.emulateMedia({ media: 'print' });
  const paper = await look(page);
  expect(paper).not.toBe(screen);
  const bare = await visit(unmarked(body));
  await bare.emulateMedia({ media: 'print' });
  expect(await look(bare)).toBe(paper);
});

test.each([
  ['a text in sentences', 'leaflet.txt', 'text/plain', ['finasteride']],
  ['data', 'leaflet.json', 'application/json', []],
])('%s is read as it should be', async (_, path, type, texts) => {
  const prose =
    'Most men who take finasteride keep the hair that they have, and some see more of it.';
  const body = type === 'text/plain' ? prose : JSON.stringify({ text: prose });
  const page = await extension.visit({ path, body, headers: { 'content-type': type } });
  const control = await visit('<p>minoxidil</p>');
  await untilPainted(control, ['minoxidil']);
  await page.bringToFront();
  await outwait(page);
  await untilPainted(page, texts);
  expect(extension.errors).toEqual([]);
});

test('an inverted page has the panel of the look that it has', async () => {
  const page = await visit(
    '<style>html { background: #fff; filter: invert(1) hue-rotate(180deg) }</style><p>alopecia areata</p>',
  );
  const panel = extension.panelOf(page);
  await panel.openOn('alopecia areata');
  const { x, y, width } = await panel.boxOf();
  const shot = await page.screenshot({ clip: { x: x + width / 2, y: y + 4, width: 1, height: 1 } });
  const brightness = await page.evaluate(async (png) => {
    const image = await createImageBitmap(
      await (await fetch(`data:image/png;base64,${png}`)).blob(),
    );
    const canvas = new OffscreenCanvas(1, 1).getContext('2d') as OffscreenCanvasRenderingContext2D;
    canvas.drawImage(image, 0, 0);
    const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return red + green + blue;
  }, shot.toString('base64'));
  expect(brightness).toBeLessThan(300);
});

test('colors follow the scheme that the system changes to', async () => {
  const page = await visit(
    '<style>@media (prefers-color-scheme: dark) { body { background: #111; color: #eee } }</style><p>alopecia areata</p>',
  );
  const line = () =>
    page.evaluate(() => {
      const [name] = [...CSS.highlights].find(([, { size }]) => size > 0) ?? [''];
      const term = document.querySelector('p') as Element;
      return getComputedStyle(term, `::highlight(${name})`).textDecorationColor;
    });
  await page.emulateMedia({ colorScheme: 'light' });
  await untilPainted(page, ['alopecia areata']);
  await expect.poll(line).toBe('rgb(10, 101, 95)');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(line).toBe('rgb(102, 205, 195)');
});

test.each([
  ['a hash sign', 'Posting under #hairloss today after years.', 'hairloss'],
  ['a ligature', 'Take ﬁnasteride tablets daily.', 'ﬁnasteride'],
  ['mathematical letters', '𝗦𝗰𝗮𝗹𝗽 𝗺𝗶𝗰𝗿𝗼𝗽𝗶𝗴𝗺𝗲𝗻𝘁𝗮𝘁𝗶𝗼𝗻 artist in town.', '𝗦𝗰𝗮𝗹𝗽 𝗺𝗶𝗰𝗿𝗼𝗽𝗶𝗴𝗺𝗲𝗻𝘁𝗮𝘁𝗶𝗼𝗻'],
  ['fullwidth letters', 'Write ｍｉｎｏｘｉｄｉｌ wide.', 'ｍｉｎｏｘｉｄｉｌ'],
])('a term in %s wakes the page and is underlined', async (_, text, term) => {
  const page = await visit(`<meta charset="utf-8"><p>${text}</p>`);
  await untilPainted(page, [term]);
});
