import type { Frame, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { boxOfText } from '../../scripts/point-at.ts';
import { drawnAnew } from './harness/drawn-anew.ts';
import { useExtension } from './harness/extension.ts';
import { outwait } from './harness/outwait.ts';
import { untilPainted } from './harness/painted-texts.ts';
import { parkPointer } from './harness/park-pointer.ts';
import { restOn } from './harness/rest-on.ts';

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

/** The line of the term in the frame, in the window. */
async function lineOf(page: Page) {
  const frame = page.frames()[1];
  const element = page.locator('iframe');
  const outer = await element.boundingBox();
  if (!frame || !outer) throw new Error('The page has no frame.');
  const { x, y, ...size } = await boxOfText(frame, 'alopecia areata');
  const border = await element.evaluate(({ clientLeft, clientTop }) => ({ clientLeft, clientTop }));
  return { x: outer.x + border.clientLeft + x, y: outer.y + border.clientTop + y, ...size };
}

/** Waits until the term is underlined, and drawn so in the frame and around it. */
async function untilMarkedInFrame(page: Page) {
  await expect.poll(() => page.frames()).toHaveLength(2);
  const inner = page.frames()[1] as Frame;
  await untilPainted(inner, ['alopecia areata']);
  await drawnAnew(inner);
  await drawnAnew(page);
}

/** Whether a panel can be seen at a place of the window: its paper, not what was there before. */
async function sees(page: Page, before: Buffer) {
  return !(await page.screenshot()).equals(before);
}

it.each(['same', 'other'] as const)(
  'opens the panel of a term in a frame of the %s site',
  async (site) => {
    const page = await visitFramed(site, 'width: 700px; height: 560px');
    await untilMarkedInFrame(page);
    const before = await page.screenshot();
    await restOn(
      page,
      () => lineOf(page),
      () => sees(page, before),
    );
    // For a while after a picture Chromium can lead moves past a frame of another site, and it may not tell the frame of a leap out of it;
    // the hand goes down beside the panel first.
    const wanderOff = async () => {
      await outwait(page);
      await page.mouse.move(40, 600);
      await parkPointer(page);
      await outwait(page);
      return sees(page, before);
    };
    await expect.poll(wanderOff).toBe(false);
    expect(extension.errors).toEqual([]);
  },
);

it.each(['same', 'other'] as const)(
  'draws the panel of a term in a small frame of the %s site above that frame',
  async (site) => {
    const page = await visitFramed(site, 'width: 280px; height: 90px');
    const panel = extension.panelOf(page);
    await untilMarkedInFrame(page);
    const line = () => lineOf(page);
    expect((await panel.openAt(line)).name).toMatch(/alopecia areata/i);
    const { x, y, height } = await line();
    const box = await panel.placeAtRest();
    expect(box.width).toBeCloseTo(360, 0);
    expect(box.height).toBeGreaterThan(150);
    expect(box.y - y - height).toBeCloseTo(8, 0);
    await page.mouse.move(box.x + 60, box.y + 60, { steps: 8 });
    await outwait(page);
    expect(await panel.isOpen()).toBe(true);
    await parkPointer(page);
    await panel.untilClosed();
    await panel.openAt(line);
    await page.mouse.move(x - 12, y + height / 2, { steps: 3 });
    await panel.untilClosed();
    expect(extension.errors).toEqual([]);
  },
);
