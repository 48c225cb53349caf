import { expect, it } from 'vitest';
import { placeOfText } from '../../scripts/point-at.ts';
import { useExtension } from './harness/extension.ts';
import { outwait } from './harness/outwait.ts';
import { parkPointer } from './harness/park-pointer.ts';

const extension = useExtension();

const nested = {
  path: 'nested.html',
  body: `<body style="margin: 0; font: 18px/26px serif"><div style="height: 3000px; padding: 40px">
    <div id="outer" style="width: 520px; height: 420px; overflow: auto; border: 4px solid"><div style="height: 1200px; padding: 20px">
      <div id="inner" style="width: 420px; height: 240px; overflow: auto; border: 2px solid"><div style="height: 900px; padding-top: 120px">
        About scalp micropigmentation.
      </div></div>
    </div></div>
  </div></body>`,
};

async function openNested() {
  const page = await extension.visit(nested);
  const panel = extension.panelOf(page);
  await panel.openOn('scalp micropigmentation');
  const scroll = async (what: string, by: number) => {
    await page.evaluate(
      ([id, top]) => (document.getElementById(id) ?? window).scrollBy({ top, behavior: 'instant' }),
      [what, by] as const,
    );
  };
  /** Pixels between the term's line and the panel. */
  const apart = async () => {
    const line = await page.evaluate(() => {
      const text = document.getElementById('inner')?.firstElementChild?.firstChild as Text;
      const range = document.createRange();
      range.setStart(text, text.data.indexOf('scalp'));
      range.setEnd(text, text.data.indexOf('.'));
      const { top, bottom } = range.getClientRects()[0] ?? new DOMRect();
      return { top, bottom };
    });
    const box = await panel.boxOf();
    return box.y >= line.bottom ? box.y - line.bottom : line.top - box.y - box.height;
  };
  return { page, panel, scroll, apart };
}

it('follows its term through every box that scrolls', async () => {
  const { page, panel, scroll, apart } = await openNested();
  const box = await panel.boxOf();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 5 });
  for (const what of ['inner', 'outer', 'window']) {
    await scroll(what, 30);
    await expect.poll(apart).toBeCloseTo(8, 0);
  }
});

it('closes once its term has scrolled out of the innermost box', async () => {
  const { panel, scroll } = await openNested();
  await scroll('inner', 180);
  await panel.untilClosed();
});

it('stays when it is pinned, wherever its term goes', async () => {
  const { page, panel, scroll } = await openNested();
  await panel.click('button', /pin/i);
  await scroll('inner', 180);
  await scroll('window', 1_500);
  await parkPointer(page);
  await outwait(page);
  expect(await panel.isOpen()).toBe(true);
  await panel.click('button', /close/i);
  await panel.untilClosed();
});

it('scrolls its own contents and not the page behind them', async () => {
  const { page, panel } = await openNested();
  const { x, y, width, height } = await panel.boxOf();
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 5 });
  for (let turn = 0; turn < 12; turn++) await page.mouse.wheel(0, 600);
  await outwait(page);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  expect(await panel.isOpen()).toBe(true);
});

it('keeps clear of the line at every edge of the window', async () => {
  const corners = [
    'left: 4px; top: 4px',
    'right: 4px; top: 4px',
    'left: 4px; bottom: 4px',
    'right: 4px; bottom: 4px',
  ];
  const spots = corners.map(
    (place) => `<p style="position: fixed; margin: 0; ${place}">hair loss</p>`,
  );
  const page = await extension.visit({
    path: 'corners.html',
    body: `<body>${spots.join('')}</body>`,
  });
  const panel = extension.panelOf(page);
  const view = page.viewportSize() ?? { width: 0, height: 0 };
  for (const nth of corners.keys()) {
    await panel.openOn('hair loss', nth);
    const { y: line } = await placeOfText(page, 'hair loss', nth);
    const { x, y, width, height } = await panel.boxOf();
    expect(y > line || y + height < line).toBe(true);
    expect([x >= 7, y >= 7, x + width <= view.width - 7, y + height <= view.height - 7]).toEqual([
      true,
      true,
      true,
      true,
    ]);
    await page.keyboard.press('Escape');
    await panel.untilClosed();
  }
});
