import { describe, expect, it } from 'vitest';
import { type Extension, useExtension } from './harness/extension.ts';
import { type KnownState, knownState } from './harness/known-state.ts';
import { untilPainted } from './harness/painted-texts.ts';
import { inBackground } from './harness/worker.ts';

type Chrome = typeof import('@wxt-dev/browser').browser;

const page = { path: 'known.html', body: '<p>About minoxidil and alopecia areata.</p>' };

/** Does by all the ways that there are what would change the next test. */
async function leaveMuchBehind(extension: Extension): Promise<void> {
  const tab = await extension.visit(page);
  await untilPainted(tab, ['alopecia areata', 'minoxidil']);
  const panel = extension.panelOf(tab);
  await panel.openOn('minoxidil');
  await panel.carryOut('Hide this term on this site');
  await untilPainted(tab, ['alopecia areata']);
  const options = await extension.visitOwn('options.html');
  await options.getByLabel('Turn a site off').fill('left.example');
  await options.getByRole('button', { name: 'Add', exact: true }).click();
  await options.getByRole('switch', { name: 'On for left.example' }).waitFor();
  await options.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: Chrome }).chrome;
    await storage.sync.set({ piece3: JSON.stringify([['badge', false, Date.now()]]) });
    await storage.session.set({ pointed: { term: 'minoxidil', tab: 1, at: Date.now() } });
    localStorage.setItem('left', 'behind');
    indexedDB.open('left');
    await caches.open('left');
  });
  await extension.visit({
    path: 'cookie.html',
    body: 'Left.',
    headers: { 'set-cookie': 'left=behind' },
  });
  await inBackground(extension.context, 'globalThis.left = "behind"');
}

/** What a test meets at its start, by all the ways that there are to learn of it. */
async function metBy(extension: Extension) {
  const tabs = extension.context.pages().map((tab) => tab.url());
  const remembered = await inBackground(extension.context, 'globalThis.left');
  const own = await extension.visitOwn('LICENSE.txt');
  const kept = await knownState(own);
  const ofPages = await own.evaluate(() => ({ ...localStorage }));
  const menus = await own.evaluate(async () => {
    const { contextMenus } = (globalThis as unknown as { chrome: Chrome }).chrome;
    const has = (id: string) =>
      contextMenus.update(id, {}).then(
        () => true,
        () => false,
      );
    return Promise.all(['look-up', 'options', 'pause', 'left'].map(has));
  });
  const tab = await extension.visit(page);
  await untilPainted(tab, ['alopecia areata', 'minoxidil']);
  const panel = extension.panelOf(tab);
  await panel.openOn('minoxidil');
  const cookies = await tab.evaluate(() => document.cookie);
  return { tabs, remembered, kept, ofPages, menus, cookies, panel: await panel.text() };
}

/** Does what storage shows nothing of, and what only a new installation takes back. */
async function changeTheBrowser(extension: Extension): Promise<void> {
  const own = await extension.visitOwn('LICENSE.txt');
  await own.evaluate(async () => {
    const { action, scripting } = (globalThis as unknown as { chrome: Chrome }).chrome;
    await action.setBadgeText({ text: 'left' });
    await scripting.registerContentScripts([{ id: 'left', js: ['ear.js'], matches: ['*://*/*'] }]);
  });
}

describe.each([
  ['leaves much in storage and in memory', leaveMuchBehind],
  ['changes what the browser itself keeps', changeTheBrowser],
])('after a test that %s', (_, leave) => {
  const again = useExtension();
  const newly = useExtension({ browser: {}, installed: 'for each test' });
  let known: KnownState;

  it('all of it is there', async () => {
    known = await knownState(await again.worker());
    await leave(again);
    expect(await knownState(await again.worker())).not.toEqual(known);
  });

  it('another meets the extension as one that was newly installed', async () => {
    expect(await metBy(again)).toEqual(await metBy(newly));
  });
});
