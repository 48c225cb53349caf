import { expect, it } from 'vitest';
import { useExtension } from './harness/extension.ts';
import { sidePanelText } from './harness/side-panel.ts';

declare const chrome: typeof import('@wxt-dev/browser').browser;

const extension = useExtension();

it('opens beside the page at a press in the popup, with the library in it', async () => {
  const tab = await extension.visit({ path: 'beside.html', body: '<p>About minoxidil.</p>' });
  const own = await extension.visitOwn('options.html');
  const id = await own.evaluate(
    async (url) => (await chrome.tabs.query({})).find((one) => one.url === url)?.id,
    tab.url(),
  );
  expect(await sidePanelText(extension.context)).toBeUndefined();
  const popup = await extension.visitOwn(`popup.html?tab=${id}`);
  await popup.getByRole('button', { name: 'Beside the page' }).click();
  await expect
    .poll(() => sidePanelText(extension.context))
    .toMatch(/Blog by .*Where the blog contradicts itself/s);
  expect(popup.isClosed()).toBe(true);
  expect(extension.errors).toEqual([]);
});
