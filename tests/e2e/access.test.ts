import { expect, it } from 'vitest';
import { changeAccess } from './harness/change-access.ts';
import { useExtension } from './harness/extension.ts';
import { untilMarked, untilPainted } from './harness/painted-texts.ts';

const extension = useExtension({ installed: 'for each test' });

type Chrome = typeof import('@wxt-dev/browser').browser;

const visit = () => extension.visit({ path: 'access.html', body: '<p>About minoxidil.</p>' });

it('leaves open tabs when access is taken away, and serves them when it is given', async () => {
  const page = await visit();
  const panel = extension.panelOf(page);
  await panel.openOn('minoxidil');
  await changeAccess(extension, 'ON_CLICK');
  await untilPainted(page, []);
  await panel.untilClosed();
  await changeAccess(extension, 'ON_ALL_SITES');
  await page.bringToFront();
  await untilPainted(page, ['minoxidil']);
  await panel.openOn('minoxidil');
  expect(extension.errors).toEqual([]);
});

it('says in the popup whether the browser lets it read the site', async () => {
  const page = await visit();
  await untilMarked(page, 'minoxidil');
  const own = await extension.visitOwn('options.html');
  const id = await own.evaluate(async () => {
    const { tabs } = (globalThis as unknown as { chrome: Chrome }).chrome;
    const [tab] = await tabs.query({ url: 'http://127.0.0.1/*' });
    return tab?.id;
  });
  const popup = await extension.visitOwn(`popup.html?tab=${id}`);
  const ask = popup.getByRole('button', { name: 'Let it read this site' });
  await popup.getByRole('switch').waitFor();
  await changeAccess(extension, 'ON_CLICK');
  await ask.waitFor();
  await changeAccess(extension, 'ON_ALL_SITES');
  await ask.waitFor({ state: 'detached' });
  expect(extension.errors).toEqual([]);
});

it('says on the page of the first run whether the browser lets it read pages', async () => {
  const page = await extension.visitOwn('welcome.html');
  const ask = page.getByText('Let it read pages').first();
  await changeAccess(extension, 'ON_CLICK');
  await ask.waitFor();
  await changeAccess(extension, 'ON_ALL_SITES');
  await ask.waitFor({ state: 'detached' });
});
