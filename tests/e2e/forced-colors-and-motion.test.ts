import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Box } from '../../scripts/point-at.ts';
import { useExtension } from './harness/extension.ts';
import { lookOf } from './harness/look-of.ts';

const extension = useExtension();
const page = (style = '', role = '') => ({
  path: 'look.html',
  body: `<body style="margin: 40px; font: 24px/40px serif; background: #fff; color: #111; ${style}"><p role="${role}">About hair loss.</p></body>`,
});

/** Whether most of what is drawn in a box is light or dark. */
async function shadeOf(tab: Page, clip: Box) {
  const shot = await tab.screenshot({ clip });
  return tab.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const { width, height } = image;
    const pen = new OffscreenCanvas(width, height).getContext('2d');
    pen?.drawImage(image, 0, 0);
    const { data: bytes } = pen?.getImageData(0, 0, width, height) ?? { data: [] };
    let light = 0;
    for (let at = 0; at < bytes.length; at += 4) light += (bytes[at] ?? 0) > 128 ? 1 : -1;
    return light > 0 ? 'light' : 'dark';
  }, shot.toString('base64'));
}

it('moves nothing for a reader who asked for less motion', async () => {
  const tab = await extension.visit(page());
  await tab.emulateMedia({ reducedMotion: 'reduce' });
  const panel = extension.panelOf(tab);
  await panel.openOn('hair loss');
  await tab.keyboard.press('Escape');
  expect(await panel.isOpen()).toBe(false);
});

it('keeps marks and panel to be seen in forced colors', async () => {
  const tab = await extension.visit(page());
  await tab.emulateMedia({ forcedColors: 'active' });
  const panel = extension.panelOf(tab);
  await panel.openOn('hair loss');
  await tab.keyboard.press('Escape');
  await panel.untilClosed();
  const marked = await lookOf(tab, 'hair loss');
  // What is edited is left alone, and looks the same without a mark.
  const plain = await extension.visit({ ...page('', 'textbox'), path: 'quiet.html' });
  await plain.emulateMedia({ forcedColors: 'active' });
  expect(await lookOf(plain, 'hair loss')).not.toBe(marked);
});

it.each([
  ['light', '#ffffff'],
  ['dark', '#101418'],
])('is %s on a page that is', async (scheme, background) => {
  const tab = await extension.visit(
    page(`background: ${background}; color: ${scheme === 'light' ? '#111' : '#eee'}`),
  );
  const panel = extension.panelOf(tab);
  await panel.openOn('hair loss');
  await expect.poll(async () => shadeOf(tab, await panel.boxOf())).toBe(scheme);
});
