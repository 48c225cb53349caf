import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { flatten } from '../../scripts/read-panel.ts';
import { useExtension } from './harness/extension.ts';
import type { PanelView } from './harness/panel-view.ts';

const extension = useExtension({ viewport: { width: 900, height: 700 } });

/** A page with a picture for a cover, which lets presses through and can be put over everything again and again. */
const visit = async (path: string, text = 'A word on minoxidil.') => {
  const tab = await extension.visit({
    path,
    body: `<!doctype html><title>Prize</title><p style="font:20px/1.6 serif;margin:40px">${text}</p>
      <div id="cover" popover="manual" style="position:fixed;inset:0;width:100vw;height:100vh;margin:0;
        background:#fc0;pointer-events:none">Click here to win</div>
      <script>
        const cover = document.querySelector('#cover');
        let timer;
        var show = () => { cover.hidePopover(); cover.showPopover(); };
        var uncover = () => { clearInterval(timer); cover.hidePopover(); };
        var coverUp = () => { timer = setInterval(show, 30); };
      </script>`,
  });
  return { tab, panel: extension.panelOf(tab) };
};

const coverUp = (tab: Page) =>
  tab.evaluate(async () => {
    (globalThis as unknown as { coverUp(): void }).coverUp();
    // As long as it takes until the panel no longer comes back on top, and is seen to be covered.
    for (let frame = 0; frame < 60; frame++) await new Promise(requestAnimationFrame);
  });

const uncover = (tab: Page) =>
  tab.evaluate(() => (globalThis as unknown as { uncover(): void }).uncover());

const has = async (panel: PanelView, role: string, name: RegExp) =>
  flatten(await panel.opened()).some((node) => node.role === role && name.test(node.name));

const says = async (panel: PanelView) => /Nothing was changed/.test(await panel.text());

describe('a panel that is covered by something that lets presses through', () => {
  it.each(['Turn off on this site'])('does not carry out “%s”, and says why', async (name) => {
    const { tab, panel } = await visit('covered.html');
    await panel.openOn('minoxidil');
    await coverUp(tab);
    await panel.click('button', name);
    await expect.poll(() => says(panel)).toBe(true);
    expect(await has(panel, 'button', /^Undo$/)).toBe(false);
  });

  it('carries it out once it has been in sight for a moment', async () => {
    const { tab, panel } = await visit('uncovered.html');
    await panel.openOn('minoxidil');
    await coverUp(tab);
    await uncover(tab);
    await expect
      .poll(async () => {
        if (!(await has(panel, 'button', /^Undo$/))) await panel.click('button', 'More actions');
        if (await has(panel, 'button', /^Hide this term everywhere$/))
          await panel.click('button', 'Hide this term everywhere');
        return has(panel, 'button', /^Undo$/);
      })
      .toBe(true);
    await panel.click('button', 'Undo');
    await expect.poll(() => has(panel, 'button', /^Undo$/)).toBe(false);
  });

  it('does not carry out a press at whose beginning it was covered', async () => {
    const { tab, panel } = await visit('late.html');
    await panel.openOn('minoxidil');
    await coverUp(tab);
    await tab.evaluate(() =>
      addEventListener('pointerdown', () =>
        (globalThis as unknown as { uncover(): void }).uncover(),
      ),
    );
    await panel.click('button', 'Turn off on this site');
    await expect.poll(() => says(panel)).toBe(true);
  });
});

it.each([
  ['an inverted page', 'html { filter: invert(1) hue-rotate(180deg); background: #fff }'],
  ['a page with a transform', 'html { transform: translateZ(0) }'],
  ['a page that is a little smaller', 'html { transform: scale(0.98); opacity: 0.99 }'],
  ['a faded body', 'body { opacity: 0.99; filter: contrast(1.1) }'],
  ['a page that is zoomed', 'body { zoom: 1.3 }'],
])('carries out what is pressed on %s', async (_, css) => {
  const { panel } = await visit('styled.html', `A word on minoxidil.<style>${css}</style>`);
  await panel.openOn('minoxidil');
  await panel.carryOut('Turn off on this site');
  await panel.click('button', 'Undo');
  await panel.untilClosed();
});

it('does not carry out what is pressed on a page that a filter hides', async () => {
  const { panel } = await visit(
    'hidden.html',
    'A word on minoxidil.<style>html { filter: contrast(0) }</style>',
  );
  await panel.openOn('minoxidil');
  await panel.click('button', 'Turn off on this site');
  await expect.poll(() => says(panel), { message: 'the press is not answered' }).toBe(true);
  expect(await has(panel, 'button', /^Undo$/)).toBe(false);
});

it('carries out what is pressed by keys', async () => {
  const { tab, panel } = await visit('keys.html');
  await panel.openOn('minoxidil');
  await expect
    .poll(async () => {
      if (await has(panel, 'button', /^Undo$/)) return true;
      if (!(await panel.has('menuitem', /./)) && !(await has(panel, 'button', /^Hide this term/)))
        await panel.click('button', 'More actions');
      await tab.keyboard.press('Enter');
      return has(panel, 'button', /^Undo$/);
    })
    .toBe(true);
  // Not faster than the panel comes to rest after it has said why nothing was done.
  await expect
    .poll(
      async () => {
        if (!(await panel.isOpen()) || !(await has(panel, 'button', /^Undo$/))) return true;
        await tab.keyboard.press('Enter');
        return false;
      },
      { interval: 1_000 },
    )
    .toBe(true);
});
