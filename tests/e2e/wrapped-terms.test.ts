import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { useExtension } from './harness/extension.ts';

const extension = useExtension();

const wrapped = (more = '') => ({
  path: 'wrapped.html',
  body: `<body style="margin: 0; font: 20px/30px monospace">
    <p style="position: absolute; left: 60px; top: 200px; width: 250px; margin: 0; ${more}">About the scalp micropigmentation of today, and <i>hair loss</i>.</p>
  </body>`,
});

/** The boxes of the lines on which the term stands. */
function linesOf(page: Page) {
  return page.evaluate(() => {
    const text = document.querySelector('p')?.firstChild as Text;
    const range = document.createRange();
    range.setStart(text, text.data.indexOf('scalp'));
    range.setEnd(text, text.data.indexOf(' of'));
    const boxes = [...range.getClientRects()].filter(({ width }) => width > 12);
    return boxes.map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
  });
}

/** Opens the panel on one line of the wrapped term. */
async function openAtLine(index: number, more = '') {
  const page = await extension.visit(wrapped(more));
  const panel = extension.panelOf(page);
  const line = (await linesOf(page))[index];
  if (!line) throw new Error(`The term has no line ${index}.`);
  const rest = async () => {
    await page.mouse.move(line.left + 90, line.top - 60);
    await page.mouse.move(line.left + 20, (line.top + line.bottom) / 2, { steps: 4 });
    await page.waitForTimeout(500);
    return panel.isOpen();
  };
  await expect.poll(rest, { timeout: 10_000 }).toBe(true);
  await page.waitForTimeout(200);
  return { line, box: await panel.boxOf(), lines: await linesOf(page) };
}

it.each([0, 1])(
  'stands below line %d of a wrapped term where that is pointed at',
  async (index) => {
    const { line, box, lines } = await openAtLine(index);
    expect(lines).toHaveLength(2);
    expect(box.y - line.bottom).toBeCloseTo(8, 0);
    expect(box.x).toBeCloseTo(line.left, 0);
  },
);

it('stands above the line where no room is below, without covering it', async () => {
  const { line, box } = await openAtLine(1, 'top: auto; bottom: 40px;');
  expect(line.top - (box.y + box.height)).toBeCloseTo(8, 0);
});

it('stands at a line that is drawn turned and enlarged', async () => {
  const { line, box } = await openAtLine(0, 'transform: scale(1.4); transform-origin: 0 0;');
  expect(box.y - line.bottom).toBeCloseTo(8, 0);
  expect(box.width).toBeCloseTo(360, 0);
});
