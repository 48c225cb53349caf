import { expect, it } from 'vitest';
import { useExtension } from './harness/extension.ts';

const extension = useExtension();

/** A page whose term stands in a shadow tree that its own script makes. */
const inShadow = (mode: 'open' | 'closed', html: string, more = '') => ({
  path: `${mode}.html`,
  body: `<body style="margin: 40px; font: 18px serif"><section><div id="host"></div></section>${more}<script>
    const root = document.getElementById('host').attachShadow({ mode: '${mode}' });
    root.innerHTML = ${JSON.stringify(html)};
    window.term = () => {
      const range = document.createRange();
      range.selectNodeContents(root.querySelector('p'));
      return range.getBoundingClientRect();
    };
  </script></body>`,
});

/** Rests the pointer on the term, whose place the test page tells, since no test can look into a closed tree. */
async function rest(page: Awaited<ReturnType<typeof extension.visit>>) {
  const { x, y } = await page.evaluate(() => {
    const { left, top, height } = (window as unknown as { term(): DOMRect }).term();
    return { x: left + 30, y: top + height / 2 };
  });
  await page.mouse.move(x + 60, y + 50);
  await page.mouse.move(x, y, { steps: 5 });
  await page.waitForTimeout(700);
}

it.each(['open', 'closed'] as const)(
  'opens the panel of a term in an %s shadow tree',
  async (mode) => {
    const page = await extension.visit(inShadow(mode, '<p>alopecia areata</p>'));
    const panel = extension.panelOf(page);
    await expect
      .poll(
        async () => {
          await rest(page);
          return panel.isOpen();
        },
        { timeout: 10_000 },
      )
      .toBe(true);
    expect((await panel.opened()).name).toMatch(/alopecia areata/i);
    const host = await page.locator('#host').boundingBox();
    const box = await panel.boxOf();
    expect(box.y).toBeGreaterThan((host?.y ?? 0) + 10);
  },
);

it('is out of reach of the styles of the page and of the shadow tree', async () => {
  const hostile =
    '<style>*, *::before, *::after { all: unset !important; color: red !important; display: inline !important; content: "ad" !important }</style>';
  const page = await extension.visit(
    inShadow(
      'open',
      `${hostile}<p>alopecia areata</p>`,
      `<style>html { font-size: 2px } * { letter-spacing: 20px !important; opacity: 0.9 !important } [popover] { direction: rtl !important; zoom: 3 !important }</style>`,
    ),
  );
  const panel = extension.panelOf(page);
  await expect
    .poll(
      async () => {
        await rest(page);
        return panel.isOpen();
      },
      { timeout: 10_000 },
    )
    .toBe(true);
  const box = await panel.boxOf();
  expect(box.width).toBeCloseTo(360, 0);
  expect(box.height).toBeGreaterThan(120);
  expect(await panel.text()).not.toContain('ad ad');
});
