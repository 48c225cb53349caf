import { describe, expect, it } from 'vitest';
import { placeOfText, pointAt } from '../../scripts/point-at.ts';
import { useExtension } from './harness/extension.ts';
import { moveAlong } from './harness/move-along.ts';

const extension = useExtension();
const longerThanTheRest = 800;

const body = `<body style="font: 18px/28px serif; margin: 30px; width: 700px">
  <p>Many ask about scalp micropigmentation before they ask about anything else.</p>
  <p style="margin-top: 300px">Some have heard of alopecia areata, some of a hair transplant.</p>
</body>`;

async function visitWith(text = body) {
  const page = await extension.visit({ path: 'paths.html', body: text });
  const panel = extension.panelOf(page);
  await panel.openOn('scalp micropigmentation');
  return { page, panel };
}

async function visitClosed(text = body) {
  const { page, panel } = await visitWith(text);
  await page.mouse.move(600, 700);
  await panel.untilClosed();
  await page.waitForTimeout(700);
  return { page, panel };
}

describe('a pointer that passes', () => {
  it('opens nothing along lines full of terms, at the speed of reading', async () => {
    const line = 'scalp micropigmentation, alopecia areata, hair transplant, ';
    const { page, panel } = await visitClosed(
      `<body style="font: 18px/28px serif; margin: 30px; width: 700px">${line.repeat(40)}</body>`,
    );
    for (const y of [44, 100, 156]) {
      await moveAlong(page, { x: 40, y }, { x: 720, y }, 250);
      expect(await panel.isOpen()).toBe(false);
    }
  });

  it('opens nothing in flight, and opens where it stops', async () => {
    const { page, panel } = await visitClosed();
    const { x, y } = await placeOfText(page, 'alopecia areata');
    await moveAlong(page, { x: x - 300, y: y - 200 }, { x, y }, 2_000);
    expect(await panel.isOpen()).toBe(false);
    expect((await panel.untilOpen()).name).toMatch(/alopecia areata/i);
  });
});

describe('a pointer on its way to the panel', () => {
  it('keeps it open on a slow slant out of the side of the term', async () => {
    const { page, panel } = await visitWith();
    const box = await panel.boxOf();
    const from = await placeOfText(page, 'scalp micropigmentation');
    await moveAlong(page, from, { x: from.x + 100, y: box.y + 40 }, 60);
    await page.waitForTimeout(longerThanTheRest);
    expect(await panel.isOpen()).toBe(true);
  });

  it('closes it after turning away', async () => {
    const { page, panel } = await visitWith();
    const from = await placeOfText(page, 'scalp micropigmentation');
    await moveAlong(page, from, { x: from.x + 400, y: from.y - 10 }, 800);
    await panel.untilClosed();
  });

  it('may leave the panel and come back within the grace', async () => {
    const { page, panel } = await visitWith();
    const { x, y, width, height } = await panel.boxOf();
    await page.mouse.move(x + width / 2, y + height / 2, { steps: 6 });
    await page.mouse.move(x + width + 60, y + height / 2);
    await page.waitForTimeout(150);
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.waitForTimeout(longerThanTheRest);
    expect(await panel.isOpen()).toBe(true);
  });
});

describe('a press', () => {
  it('reaches the page through an open panel’s surroundings, and closes the panel', async () => {
    const { page, panel } = await visitWith(
      `${body}<button style="position: fixed; left: 600px; top: 400px" onclick="this.textContent = 'done'">do</button>`,
    );
    await page.mouse.click(612, 410);
    await panel.untilClosed();
    expect(await page.getByText('done').isVisible()).toBe(true);
  });

  it('on a linked term follows the link and opens no panel', async () => {
    const { page, panel } = await visitClosed(
      `${body}<p style="position: fixed; left: 30px; top: 500px"><a href="#there">hair loss</a></p>`,
    );
    const { x, y } = await placeOfText(page, 'hair loss');
    await page.mouse.move(x, y, { steps: 3 });
    await page.mouse.click(x, y);
    await page.mouse.move(x + 6, y);
    await page.waitForTimeout(longerThanTheRest);
    expect(page.url()).toMatch(/#there$/);
    expect(await panel.isOpen()).toBe(false);
  });

  it('that selects text opens nothing, and leaves the text selected', async () => {
    const { page, panel } = await visitClosed();
    const from = await placeOfText(page, 'Some have heard');
    const to = await placeOfText(page, 'hair transplant');
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 8 });
    await page.waitForTimeout(longerThanTheRest);
    expect(await panel.isOpen()).toBe(false);
    await page.mouse.up();
    const selected = await page.evaluate(() => String(getSelection()));
    expect(selected).toContain('alopecia areata');
  });
});

it('does not open again below a pointer that stays after Escape', async () => {
  const { page, panel } = await visitWith();
  await page.keyboard.press('Escape');
  await panel.untilClosed();
  const { x, y } = await placeOfText(page, 'scalp micropigmentation');
  await page.mouse.move(x + 8, y);
  await page.waitForTimeout(longerThanTheRest);
  expect(await panel.isOpen()).toBe(false);
});

it('opens nothing for a term that the wheel brings below a still pointer', async () => {
  const page = await extension.visit({
    path: 'wheel.html',
    body: '<body style="margin: 20px; height: 4000px"><p>About scalp micropigmentation.</p><p style="margin-top: 460px">alopecia areata</p></body>',
  });
  const panel = extension.panelOf(page);
  await panel.openOn('scalp micropigmentation');
  await page.keyboard.press('Escape');
  await panel.untilClosed();
  const { x, y } = await placeOfText(page, 'alopecia areata');
  await page.mouse.move(x, y - 200, { steps: 3 });
  await page.waitForTimeout(200);
  await page.mouse.wheel(0, 200);
  await page.waitForTimeout(longerThanTheRest + 400);
  expect((await placeOfText(page, 'alopecia areata')).y).toBeCloseTo(y - 200, 0);
  expect(await panel.isOpen()).toBe(false);
  await pointAt(page, 'alopecia areata');
  await panel.untilOpen();
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
