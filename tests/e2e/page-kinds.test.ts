import { expect, it } from 'vitest';
import { useExtension } from './harness/extension.ts';
import { giveCommand } from './harness/give-command.ts';
import { untilPainted } from './harness/painted-texts.ts';

const extension = useExtension();

const term = 'scalp micropigmentation';

it.each([
  [
    'in a zoomed body',
    '<style>html { zoom: 1.5 } body { zoom: 0.8 }</style><p>About scalp micropigmentation.</p>',
  ],
  [
    'where every style is unset',
    '<style>* { all: unset !important } style, script, head { display: none !important } p { display: block !important }</style><p>About scalp micropigmentation.</p>',
  ],
  [
    'in vertical lines',
    '<div style="writing-mode: vertical-rl; height: 300px; width: 400px">A text with scalp micropigmentation in it.</div>',
  ],
  [
    'in a line from right to left',
    '<div dir="rtl" lang="ar">هذا نص عن scalp micropigmentation في العيادة</div>',
  ],
  [
    'in a cell without a row of its own',
    '<table><tr style="display: contents"><td>scalp micropigmentation</td></tr></table>',
  ],
  [
    'in a transformed root',
    '<style>html { transform: translate(40px, 30px) }</style><p>About scalp micropigmentation.</p>',
  ],
])('opens its panel on a term %s', async (_, body) => {
  const page = await extension.visit({ path: 'kind.html', body: `<!doctype html>${body}` });
  await untilPainted(page, [term]);
  const panel = extension.panelOf(page);
  expect((await panel.openOn(term)).name).toMatch(/micropigmentation/i);
  expect(extension.errors).toEqual([]);
});

it('opens its panel on a page that may run no script', async () => {
  const page = await extension.visit({
    path: 'sandboxed.html',
    body: '<!doctype html><p>About scalp micropigmentation.</p>',
    headers: {
      'Content-Type': 'text/html',
      'Content-Security-Policy': "sandbox; default-src 'none'; style-src 'unsafe-inline'",
    },
  });
  await untilPainted(page, [term]);
  await extension.panelOf(page).openOn(term);
});

it.each([
  [
    'has put in another body',
    () => {
      const body = document.createElement('body');
      body.innerHTML = '<p>Here is scalp micropigmentation.</p>';
      document.documentElement.replaceChild(body, document.body);
    },
  ],
  [
    'has drawn all of its body again',
    () => {
      document.body.innerHTML = '<p>Here is scalp micropigmentation.</p>';
    },
  ],
  [
    'has changed its text in a transition',
    () => {
      document.startViewTransition(() => {
        document.body.innerHTML = '<p>Here is scalp micropigmentation.</p>';
      });
    },
  ],
])('opens its panel on a page that %s', async (_, change) => {
  const page = await extension.visit({
    path: 'changed.html',
    body: '<!doctype html><p>Minoxidil here.</p>',
  });
  await untilPainted(page, ['Minoxidil']);
  await page.evaluate(change);
  await untilPainted(page, [term]);
  await extension.panelOf(page).openOn(term);
  expect(extension.errors).toEqual([]);
});

it('goes to a term in a row that snaps', async () => {
  const page = await extension.visit({
    path: 'snapping.html',
    body: `<!doctype html><style>main { display: flex; overflow-x: auto; scroll-snap-type: x mandatory; width: 600px } div { flex: none; width: 600px; scroll-snap-align: start; height: 100px }</style>
      <p>First finasteride.</p><main>${'<div>Plain</div>'.repeat(6)}<div><span id="late">scalp micropigmentation</span></div></main>`,
  });
  // What stands far to the right is underlined once it comes near.
  await untilPainted(page, ['finasteride']);
  const panel = extension.panelOf(page);
  const name = async () => ((await panel.isOpen()) ? (await panel.opened()).name : '');
  await expect
    .poll(
      async () => {
        await giveCommand(extension.context, 'next-term');
        return name();
      },
      { timeout: 15_000, interval: 500 },
    )
    .toMatch(/micropigmentation/i);
  const { left, right } = await page.evaluate(() => {
    const { left, right } = (
      document.getElementById('late') as HTMLElement
    ).getBoundingClientRect();
    return { left, right };
  });
  expect(left).toBeGreaterThanOrEqual(0);
  expect(right).toBeLessThan(620);
});
