import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chromiumBuild, loadExtension } from '../../scripts/open-chromium.ts';
import { pointAt } from '../../scripts/point-at.ts';
import { choose } from './harness/choose.ts';
import { useExtension } from './harness/extension.ts';
import { giveCommand } from './harness/give-command.ts';
import { outwait } from './harness/outwait.ts';
import { parkPointer } from './harness/park-pointer.ts';

const extension = useExtension({ viewport: { width: 900, height: 700 } });

const body = `<body style="margin:30px;font:20px/1.6 serif;background:#fff">
  <p>Hair loss has many causes. Some have scalp micropigmentation, others a hair transplant.</p>
  <input id="field" style="position:fixed;left:30px;bottom:20px" value="finasteride"></body>`;

const visit = () => extension.visit({ path: 'living.html', body });

/** Runs in the background what a person would do in a menu or in the choices. */
async function inBackground<A>(act: (argument: A) => Promise<void>, argument: A) {
  const worker = await extension.worker();
  return worker.evaluate(act as never, argument as never);
}

const lookUp = (text: string) =>
  inBackground(async (selectionText) => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        contextMenus: { onClicked: { dispatch(click: object, tab: unknown): void } };
        tabs: { query(which: object): Promise<unknown[]> };
      };
    };
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.contextMenus.onClicked.dispatch({ menuItemId: 'look-up', selectionText }, tab);
  }, text);

const command = (name: string) => giveCommand(extension, name);

const hosts = (page: Page) => page.locator('html > [popover]').count();

describe('an open panel', () => {
  it('follows the choices as they change, also one that was only about to open', async () => {
    const page = await visit();
    const panel = extension.panelOf(page);
    await panel.openOn('hair transplant');
    await choose(extension, { discreet: true });
    await expect.poll(async () => (await panel.opened()).name).toBe('About this word');
    await choose(extension, { discreet: false });
    await expect.poll(async () => (await panel.opened()).name).toBe('Hair transplant');
    await parkPointer(page);
    await panel.untilClosed();
    await outwait(page);
    await pointAt(page, 'scalp micropigmentation');
    // About as long as it takes until the panel is drawn out of sight; if it opens, it closes again.
    await outwait(page, 370);
    await parkPointer(page);
    await panel.untilClosed();
    await choose(extension, { discreet: true });
    expect((await panel.openOn('scalp micropigmentation')).name).toBe('About this word');
  });

  it('keeps the page still where the wheel turns over it', async () => {
    const page = await extension.visit({
      path: 'wheel.html',
      body: body.replace('</body>', '<div style="height:3000px"></div></body>'),
    });
    const panel = extension.panelOf(page);
    await panel.openOn('hair transplant');
    for (const part of [/^Hair transplant$/, /^All sections$/]) {
      const role = part.source.includes('All') ? 'button' : 'heading';
      const box = await panel.boxOf(await panel.find(role, part));
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
      await page.mouse.wheel(0, 200);
      await outwait(page);
      expect(await page.evaluate(() => scrollY)).toBe(0);
    }
    expect(await panel.isOpen()).toBe(true);
  });

  it('opens in sight of a text field whose text is looked up', async () => {
    const page = await visit();
    const panel = extension.panelOf(page);
    await page.locator('#field').selectText();
    await lookUp('finasteride');
    expect((await panel.untilOpen()).name).toBe('Finasteride');
    const box = await panel.boxOf();
    const field = await page.locator('#field').boundingBox();
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height).toBeLessThanOrEqual(field?.y ?? 0);
  });
});

it('opens by its keys as soon as terms are marked, also while the page is busy', async () => {
  const page = await extension.visit({
    path: 'busy.html',
    body: `${body}<script>setInterval(() => {
      for (const start = performance.now(); performance.now() < start + 60; );
    }, 62)</script>`,
  });
  await page.waitForFunction(() => [...CSS.highlights.values()].some(({ size }) => size > 0));
  await command('next-term');
  expect((await extension.panelOf(page).untilOpen()).name).toBe('Hair loss');
});

describe('an update of the extension', () => {
  it('ends the old scripts quietly, and one new panel takes their place', async () => {
    const page = await visit();
    const panel = extension.panelOf(page);
    await panel.openOn('hair transplant');
    await panel.click('button', 'Pin');
    await loadExtension(extension.context, chromiumBuild);
    await page.bringToFront();
    await expect.poll(() => hosts(page)).toBe(0);
    expect((await panel.openOn('scalp micropigmentation')).name).toBe('Scalp micropigmentation');
    await panel.click('button', 'More actions');
    expect(await hosts(page)).toBe(1);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await panel.untilClosed();
    expect(extension.errors).toEqual([]);
  });
});
