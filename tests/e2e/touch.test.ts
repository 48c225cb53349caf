import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { placeOfText } from '../../scripts/point-at.ts';
import { useExtension } from './harness/extension.ts';
import { outwait } from './harness/outwait.ts';
import { untilMarked } from './harness/painted-texts.ts';
import { placeOffPanel } from './harness/park-pointer.ts';

const view = { width: 412, height: 780 };
const extension = useExtension({
  browser: { options: { hasTouch: true, isMobile: true, viewport: view } },
});

const body = `<meta name="viewport" content="width=device-width"><body style="margin: 16px; font: 18px/28px serif">
  <p>What they call scalp micropigmentation.</p>
  <p><a href="#linked">hair transplant</a></p>
  <p><label>alopecia areata <input></label></p>
  <div style="height: 900px"></div><p>And hair loss far below.</p><div style="height: 1200px"></div>
</body>`;

async function tap(page: Page, text: string) {
  const { x, y } = await placeOfText(page, text);
  await page.touchscreen.tap(x, y);
}

/** A page on which a panel is open. */
async function visit() {
  const page = await extension.visit({ path: 'touch.html', body });
  const panel = extension.panelOf(page);
  await untilMarked(page, 'scalp micropigmentation');
  await expect
    .poll(
      async () => {
        // A tap on the term of an open panel would close it, so each has its time.
        await tap(page, 'scalp micropigmentation');
        await outwait(page);
        return panel.isOpen();
      },
      { message: 'no panel opens at a tap' },
    )
    .toBe(true);
  return { page, panel };
}

async function tapAside(page: Page) {
  const { x, y } = await placeOffPanel(page);
  await page.touchscreen.tap(x, y);
}

it('opens a sheet from below, without covering the term', async () => {
  const { page, panel } = await visit();
  const bottom = async () => {
    const { y, height } = await panel.boxOf();
    return y + height;
  };
  await expect.poll(bottom).toBeCloseTo(view.height, 0);
  const box = await panel.boxOf();
  expect(box.width).toBeCloseTo(view.width, 0);
  expect((await placeOfText(page, 'scalp micropigmentation')).y).toBeLessThan(box.y);
});

it('scrolls a term out from below its sheet', async () => {
  const { page, panel } = await visit();
  await tapAside(page);
  await panel.untilClosed();
  await page.evaluate(() => scrollTo(0, 500));
  await tap(page, 'hair loss');
  await panel.untilOpen();
  const sheet = async () => (await panel.boxOf()).y;
  await expect
    .poll(async () => (await placeOfText(page, 'hair loss')).y - (await sheet()))
    .toBeLessThan(0);
  expect((await placeOfText(page, 'hair loss')).y).toBeGreaterThan(0);
});

it('leaves taps on links and labels to the page', async () => {
  const { page, panel } = await visit();
  await tapAside(page);
  await panel.untilClosed();
  await tap(page, 'hair transplant');
  await expect.poll(() => page.url()).toMatch(/#linked$/);
  await tap(page, 'alopecia areata');
  await outwait(page);
  expect(await panel.isOpen()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('input');
});

it('has a Close of finger size', async () => {
  const { panel } = await visit();
  const close = await panel.boxOf(await panel.find('button', /close/i));
  expect(Math.min(close.width, close.height)).toBeGreaterThanOrEqual(44);
  await panel.click('button', /close/i);
  await panel.untilClosed();
});

it('closes when it is drawn down', async () => {
  const { page, panel } = await visit();
  const { x, y, width } = await panel.boxOf();
  const session = await page.context().newCDPSession(page);
  const touch = (type: string, down: number) =>
    session.send('Input.dispatchTouchEvent', {
      type: type as 'touchStart',
      touchPoints: type === 'touchEnd' ? [] : [{ x: x + width / 2, y: y + 8 + down }],
    });
  await touch('touchStart', 0);
  for (const down of [20, 60, 120, 180]) await touch('touchMove', down);
  await touch('touchEnd', 180);
  await panel.untilClosed();
});
