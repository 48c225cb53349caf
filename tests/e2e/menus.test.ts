import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { useExtension } from './harness/extension.ts';

const extension = useExtension();

type Chrome = typeof import('@wxt-dev/browser').browser;
type Dispatching = { dispatch(...values: unknown[]): void };

/** Chooses an entry of a menu in the tab in front; the browser's own menus are out of reach here. */
async function choose(menuItemId: string, selectionText = '') {
  const worker = await extension.worker();
  await worker.evaluate(
    async (info) => {
      const { contextMenus, tabs } = (globalThis as unknown as { chrome: Chrome }).chrome;
      const [tab] = await tabs.query({ active: true, currentWindow: true });
      (contextMenus.onClicked as unknown as Dispatching).dispatch(info, tab);
    },
    { menuItemId, selectionText, frameId: 0 },
  );
}

function select(page: Page, selector: string) {
  return page.locator(selector).evaluate((element) => getSelection()?.selectAllChildren(element));
}

it('look up what is selected, known or not, and lead on to the library', async () => {
  const page = await extension.visit({
    path: 'menus.html',
    body: '<title>x</title><p>Of <b>minoxidil</b> and <i>wooden chairs</i>, <u>MRI scan</u>.</p>',
  });
  const panel = extension.panelOf(page);
  await select(page, 'b');
  await choose('look-up', 'minoxidil');
  await panel.untilOpen();
  expect(await panel.text()).toMatch(/^Minoxidil/);
  await page.keyboard.press('Escape');
  await panel.untilClosed();
  await select(page, 'i');
  await choose('look-up', 'wooden chairs');
  await panel.untilOpen();
  expect(await panel.text()).toMatch(/“wooden chairs” Nothing is known of this here/);
  const [library] = await Promise.all([
    extension.context.waitForEvent('page'),
    panel.click('button', 'Search the library'),
  ]);
  await expect.poll(() => library.getByRole('searchbox').inputValue()).toBe('wooden chairs');
  await page.bringToFront();
  await select(page, 'u');
  await choose('look-up', 'MRI scan');
  await expect.poll(() => panel.text()).toMatch(/“MRI scan” The library knows this/);
  const [found] = await Promise.all([
    extension.context.waitForEvent('page'),
    panel.click('button', /MRI/),
  ]);
  await expect.poll(() => found.url()).toMatch(/#(answer|source|term|article)\//);
});

it('look up in the library where no panel can open', async () => {
  const page = await extension.context.newPage();
  await page.goto('chrome://version');
  const [library] = await Promise.all([
    extension.context.waitForEvent('page'),
    choose('look-up', 'minoxidil'),
  ]);
  await library
    .getByRole('status')
    .filter({ hasText: /results$/ })
    .waitFor();
});

it('pause, go on and lead to the options', async () => {
  const welcome = await extension.visitOwn('welcome.html');
  const isPaused = () =>
    welcome.evaluate(async () => {
      const { storage } = (globalThis as unknown as { chrome: Chrome }).chrome;
      const { pausedUntil } = await storage.local.get<{ pausedUntil?: number }>('pausedUntil');
      return pausedUntil !== undefined && pausedUntil > Date.now();
    });
  await choose('pause');
  await expect.poll(isPaused).toBe(true);
  await choose('pause');
  await expect.poll(isPaused).toBe(false);
  const [options] = await Promise.all([extension.context.waitForEvent('page'), choose('options')]);
  await options.getByRole('heading', { name: 'Sites' }).waitFor();
});
