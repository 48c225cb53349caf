import { expect, it } from 'vitest';
import { useExtension } from './harness/extension.ts';

const extension = useExtension();
const page = (style = '') => ({
  path: 'look.html',
  body: `<body style="margin: 40px; font: 24px/40px serif; background: #fff; color: #111; ${style}"><p>About hair loss.</p></body>`,
});

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
  const clip = { x: 30, y: 40, width: 300, height: 120 };
  await tab.emulateMedia({ forcedColors: 'active' });
  const panel = extension.panelOf(tab);
  await panel.openOn('hair loss');
  await tab.keyboard.press('Escape');
  await panel.untilClosed();
  const marked = await tab.screenshot({ clip });
  const plain = await extension.visit({
    ...page(),
    path: 'quiet.html',
    body: page().body.replace('hair loss', 'hair&#8203;xoss'),
  });
  await plain.emulateMedia({ forcedColors: 'active' });
  expect(marked.equals(await plain.screenshot({ clip }))).toBe(false);
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
  await tab.waitForTimeout(250);
  const { x, y } = await panel.boxOf();
  const shot = await tab.screenshot({ clip: { x: x + 4, y: y + 40, width: 3, height: 3 } });
  const brightness = await tab.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const context = new OffscreenCanvas(3, 3).getContext('2d');
    context?.drawImage(image, 0, 0);
    return context?.getImageData(1, 1, 1, 1).data[0] ?? -1;
  }, shot.toString('base64'));
  expect(brightness > 128 ? 'light' : 'dark').toBe(scheme);
});
