import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { useExtension } from './harness/extension.ts';
import { untilPainted } from './harness/painted-texts.ts';

const extension = useExtension();

/** Most milliseconds that a page may have to wait for its turn; what froze it would take many times that. */
const patience = 1_000;

/** A page whose script builds it unseen (showing so much is the browser's work), and then counts how long it waits. */
function built(script: string): string {
  return `<!doctype html><title>Much</title><p id="first"></p><div id="much" style="display:none"></div>
    <script>${script}
      let before = performance.now();
      globalThis.longestWait = 0;
      addEventListener('load', () => setTimeout(() => {
        before = performance.now();
        setInterval(() => {
          const now = performance.now();
          longestWait = Math.max(longestWait, now - before);
          before = now;
        }, 10);
      }));
    </script>`;
}

const longestWait = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { longestWait: number }).longestWait);

/** What the popup says in front of a tab. */
async function popupOf(page: Page): Promise<Page> {
  const own = await extension.visitOwn('popup.html');
  const id = await own.evaluate(async (url) => {
    const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
    return (await tabs.query({ url }))[0]?.id;
  }, page.url());
  await own.close();
  return extension.visitOwn(`popup.html?tab=${id}`);
}

interface Tabs {
  query(query: { url: string }): Promise<{ id: number }[]>;
}

it('gives up on one text of 20 MB without freezing the page, and says so in the popup', async () => {
  const page = await extension.visit({
    path: 'one-text.html',
    body: built("much.append('weather and wind '.repeat(1_250_000));"),
  });
  await page.waitForTimeout(1_000);
  expect(await longestWait(page)).toBeLessThan(patience);
  const popup = await popupOf(page);
  await popup.getByText('too large to be read whole').waitFor({ timeout: 8_000 });
});

it('reads a page of 1,000,000 texts in slices', async () => {
  const page = await extension.visit({
    path: 'many-texts.html',
    body: built(`first.textContent = 'minoxidil';
      const part = document.createDocumentFragment();
      for (let count = 0; count < 1_000_000; count++) part.append('wind ');
      much.append(part);`),
  });
  await untilPainted(page, ['minoxidil']);
  await page.waitForTimeout(1_500);
  expect(await longestWait(page)).toBeLessThan(patience);
});

it.each([
  ['without a term', []],
  ['with a term', ['finasteride']],
])('keeps up with a page %s that adds 10,000 nodes a second', async (name, before) => {
  const page = await extension.visit({
    path: `flood ${name}.html`.replaceAll(' ', '-'),
    body: built(`first.textContent = '${before.join()}';
      let left = 40;
      const flood = setInterval(() => {
        for (let count = 0; count < 250; count++) {
          const line = document.createElement('p');
          line.append('weather');
          much.append(line, ' ');
        }
        if (--left) return;
        clearInterval(flood);
        first.append(' minoxi' + 'dil');
      }, 50);`),
  });
  await untilPainted(page, before);
  await untilPainted(page, [...before, 'minoxidil']);
  expect(await longestWait(page)).toBeLessThan(patience);
});
