import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { placeOfText } from '../../scripts/point-at.ts';
import { useExtension } from './harness/extension.ts';

const extension = useExtension();

/** A page with a frame of the same or of another site, in which a term stands. */
async function visitFramed(site: 'same' | 'other', style: string) {
  const inner = extension.server.add(
    'inner.html',
    '<body style="margin: 20px; font: 18px/26px serif"><p>About alopecia areata.</p><div style="height: 900px"></div></body>',
  );
  const src = site === 'same' ? inner : inner.replace('127.0.0.1', 'localhost');
  return extension.visit({
    path: `${site}.html`,
    body: `<body style="margin: 30px; font: 18px serif"><p>Outside.</p><iframe src="${src}" style="border: 5px solid; ${style}"></iframe></body>`,
  });
}

/** Rests the pointer on the term in the frame; gives its place in the window. */
async function restInFrame(page: Page) {
  const frame = page.frames()[1];
  const outer = await page.locator('iframe').boundingBox();
  if (!frame || !outer) throw new Error('The page has no frame.');
  const { x, y } = await placeOfText(frame, 'alopecia areata');
  const at = { x: outer.x + 5 + x, y: outer.y + 5 + y };
  await page.mouse.move(at.x + 60, at.y + 40);
  await page.mouse.move(at.x, at.y, { steps: 5 });
  await page.waitForTimeout(700);
  return at;
}

/** Whether a panel can be seen at a place of the window: its paper, not what was there before. */
async function sees(page: Page, before: Buffer) {
  return !(await page.screenshot()).equals(before);
}

it.each(['same', 'other'] as const)(
  'opens the panel of a term in a frame of the %s site',
  async (site) => {
    const page = await visitFramed(site, 'width: 700px; height: 560px');
    await page.waitForTimeout(500);
    const before = await page.screenshot();
    await expect
      .poll(
        async () => {
          await restInFrame(page);
          return sees(page, before);
        },
        { timeout: 10_000 },
      )
      .toBe(true);
    await page.mouse.move(5, 5, { steps: 5 });
    await expect.poll(() => sees(page, before), { timeout: 5_000 }).toBe(false);
    expect(extension.errors).toEqual([]);
  },
);

it.each(['same', 'other'] as const)(
  'draws the panel of a term in a small frame of the %s site above that frame',
  async (site) => {
    const page = await visitFramed(site, 'width: 280px; height: 90px');
    const panel = extension.panelOf(page);
    let at = { x: 0, y: 0 };
    await expect
      .poll(
        async () => {
          at = await restInFrame(page);
          return panel.isOpen();
        },
        { timeout: 10_000 },
      )
      .toBe(true);
    expect((await panel.opened()).name).toMatch(/alopecia areata/i);
    const box = await panel.boxOf();
    expect(box.width).toBeCloseTo(360, 0);
    expect(box.height).toBeGreaterThan(150);
    expect(box.y).toBeGreaterThan(at.y);
    expect(box.y - at.y).toBeLessThan(40);
    await page.mouse.move(box.x + 60, box.y + 60, { steps: 8 });
    await page.waitForTimeout(900);
    expect(await panel.isOpen()).toBe(true);
    await page.mouse.move(5, 5, { steps: 5 });
    await panel.untilClosed();
    await restInFrame(page);
    await panel.untilOpen();
    await page.mouse.move(at.x - 85, at.y, { steps: 3 });
    await panel.untilClosed();
    expect(extension.errors).toEqual([]);
  },
);
