import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Box } from '../../scripts/point-at.ts';
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
      return range.getClientRects()[0];
    };
  </script></body>`,
});

/** The line of the term, which the test page tells, since no test can look into a closed tree. */
const lineOf = (page: Page) =>
  page.evaluate(() => (window as unknown as { term(): DOMRect }).term().toJSON() as Box);

it.each(['open', 'closed'] as const)(
  'opens the panel of a term in an %s shadow tree',
  async (mode) => {
    const page = await extension.visit(inShadow(mode, '<p>alopecia areata</p>'));
    const panel = extension.panelOf(page);
    const opened = await panel.openAt(() => lineOf(page));
    expect(opened.name).toMatch(/alopecia areata/i);
    const { y, height } = await lineOf(page);
    expect((await panel.boxOf()).y).toBeGreaterThan(y + height);
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
  await panel.openAt(() => lineOf(page));
  const box = await panel.boxOf();
  expect(box.width).toBeCloseTo(360, 0);
  expect(box.height).toBeGreaterThan(120);
  expect(await panel.text()).not.toContain('ad ad');
});
