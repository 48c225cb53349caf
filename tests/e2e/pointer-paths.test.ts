import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { placeOfText, pointAt } from '../../scripts/point-at.ts';
import { delayBounds } from '../../settings/choices/settings.ts';
import { choose } from './harness/choose.ts';
import { clickAtOnce } from './harness/click-at-once.ts';
import { useExtension } from './harness/extension.ts';
import { moveAlong } from './harness/move-along.ts';
import { outwait } from './harness/outwait.ts';
import { parkPointer, placeOffPanel } from './harness/park-pointer.ts';

const extension = useExtension();

/** Choices by which a machine that stalls in the middle of a move is no pointer that rests or has left. */
const patientHover = { openDelay: delayBounds.open.max, closeDelay: delayBounds.close.max };

const body = `<body style="font: 18px/28px serif; margin: 30px; width: 700px; height: 4000px">
  <p>Many ask about scalp micropigmentation before they ask about anything else.</p>
  <p style="margin-top: 420px">Some have heard of alopecia areata, some of a <a href="#there">hair transplant</a>.</p>
  <p>${'minoxidil, finasteride, hair loss, hair transplant, alopecia areata. '.repeat(9)}</p>
</body>`;

async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`The page shows no ${selector}.`);
  return box;
}

async function visitOpen() {
  const page = await extension.visit({ path: 'paths.html', body });
  const panel = extension.panelOf(page);
  await panel.openOn('scalp micropigmentation');
  return { page, panel };
}

async function visitClosed() {
  const { page, panel } = await visitOpen();
  await page.keyboard.press('Escape');
  await parkPointer(page);
  await panel.untilClosed();
  return { page, panel };
}

it('opens nothing for a pointer that passes, and opens where it stops', async () => {
  await choose(extension, patientHover);
  const { page, panel } = await visitClosed();
  const lines = await placeOfText(page, 'minoxidil');
  const { x: left, width } = await boxOf(page, 'p:last-of-type');
  for (const down of [0, 28]) {
    const y = lines.y + down;
    await moveAlong(page, { x: left, y }, { x: left + width, y }, 300);
    expect(await panel.isOpen()).toBe(false);
  }
  const { x, y } = await placeOfText(page, 'alopecia areata');
  await moveAlong(page, { x: x - 150, y: y - 300 }, { x, y }, 2_000);
  expect(await panel.isOpen()).toBe(false);
  expect((await panel.untilOpen()).name).toMatch(/alopecia areata/i);
});

it('keeps the panel of a pointer on a slant to it, and of one that slips out, until it turns away', async () => {
  await choose(extension, patientHover);
  const { page, panel } = await visitOpen();
  const box = await panel.boxOf();
  const from = await placeOfText(page, 'scalp micropigmentation');
  await moveAlong(page, from, { x: from.x + 100, y: box.y + 40 }, 60);
  await page.mouse.move(box.x + box.width + 60, box.y + 100);
  await outwait(page, 150);
  await page.mouse.move(box.x + 100, box.y + 100);
  await outwait(page, 2 * patientHover.closeDelay);
  expect(await panel.isOpen()).toBe(true);
  await moveAlong(page, { x: box.x + 100, y: box.y + 100 }, await placeOffPanel(page), 2_000);
  await panel.untilClosed();
});

it('lets a press outside reach the page, and closes', async () => {
  const { page, panel } = await visitOpen();
  await page.evaluate(() => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<button style="position: fixed; right: 40px; bottom: 40px">do</button>',
    );
    const button = document.querySelector('button');
    button?.addEventListener('click', () => button.replaceChildren('done'));
  });
  await page.getByText('do', { exact: true }).click();
  await panel.untilClosed();
  expect(await page.getByText('done').isVisible()).toBe(true);
});

it('stays out of clicks on links and of selecting', async () => {
  await choose(extension, patientHover);
  const { page, panel } = await visitClosed();
  const link = await placeOfText(page, 'hair transplant');
  await clickAtOnce(page, link);
  await page.mouse.move(link.x + 6, link.y);
  await outwait(page, 2 * patientHover.openDelay);
  expect(page.url()).toMatch(/#there$/);
  expect(await panel.isOpen()).toBe(false);
  const from = await placeOfText(page, 'Some have heard');
  const to = await placeOfText(page, 'alopecia areata');
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 8 });
  await outwait(page, 2 * patientHover.openDelay);
  expect(await panel.isOpen()).toBe(false);
  await page.mouse.up();
  expect(await page.evaluate(() => String(getSelection()))).toContain('heard of');
});

it('does not open again below a pointer that stays after Escape, nor for one that the wheel brings below it', async () => {
  const { page, panel } = await visitOpen();
  await page.keyboard.press('Escape');
  await panel.untilClosed();
  const first = await placeOfText(page, 'scalp micropigmentation');
  await page.mouse.move(first.x + 8, first.y);
  await outwait(page);
  expect(await panel.isOpen()).toBe(false);
  const { x, y } = await placeOfText(page, 'alopecia areata');
  await page.mouse.move(x, y - 200, { steps: 3 });
  // The hand has come to rest before it turns the wheel.
  await outwait(page, 200);
  await page.mouse.wheel(0, 200);
  await expect
    .poll(async () => (await placeOfText(page, 'alopecia areata')).y)
    .toBeCloseTo(y - 200, 0);
  await outwait(page);
  expect(await panel.isOpen()).toBe(false);
});

it('goes from one term to the next after a short rest', async () => {
  const page = await extension.visit({
    path: 'two.html',
    body: '<body style="margin: 20px; font: 18px serif">First alopecia areata, much later on the same line scalp micropigmentation.</body>',
  });
  const panel = extension.panelOf(page);
  await panel.openOn('alopecia areata');
  await pointAt(page, 'scalp micropigmentation');
  await expect
    .poll(async () => ((await panel.isOpen()) ? (await panel.opened()).name : ''))
    .toMatch(/scalp micropigmentation/i);
});
