import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { useExtension } from './harness/extension.ts';

const extension = useExtension();

const wrapped = (more = '') => ({
  path: 'wrapped.html',
  body: `<body style="margin: 0; font: 20px/30px monospace">
    <p style="position: absolute; left: 60px; top: 200px; width: min-content; margin: 0; ${more}">About scalp micropigmentation</p>
  </body>`,
});

/** The boxes of the lines on which the term stands. */
function linesOf(page: Page) {
  return page.evaluate(() => {
    const text = document.querySelector('p')?.firstChild as Text;
    const range = document.createRange();
    range.setStart(text, text.data.indexOf('scalp'));
    range.setEnd(text, text.data.length);
    // A space at the end of a line has a box of its own, of no width.
    const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
    return boxes.map((box) => box.toJSON() as DOMRectReadOnly);
  });
}

/** Opens the panel on one line of the wrapped term. */
async function openAtLine(index: number, more = '') {
  const page = await extension.visit(wrapped(more));
  const panel = extension.panelOf(page);
  const lines = await linesOf(page);
  const line = lines[index];
  if (!line) throw new Error(`The term has no line ${index}.`);
  await panel.openAt(async () => line);
  return { line, box: await panel.placeAtRest(), lines };
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
