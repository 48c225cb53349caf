import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { longestOwn, ownTime } from '../../scripts/bench/own-script.ts';
import { traceOf } from '../../scripts/bench/trace.ts';
import { useExtension } from './harness/extension.ts';
import { outwait } from './harness/outwait.ts';
import { untilPainted } from './harness/painted-texts.ts';
import { untilScouted } from './harness/until-scouted.ts';

const extension = useExtension();

/** The most of its work that the extension may do in one go; what does not give way does nearly all of it so. */
const largestShare = 0.5;

/** A page whose script builds it unseen, since showing so much is the browser's work. */
const built = (script: string) =>
  `<!doctype html><title>Much</title><p id="first"></p><div id="much" style="display:none"></div><script>${script}</script>`;

/** Opens a page and waits for what `use` does; gives the page, and the share of the extension's work in it that was done in one go. */
async function visitTraced(path: string, body: string, use: (page: Page) => Promise<unknown>) {
  const page = await extension.context.newPage();
  const url = extension.server.add(path, body);
  const events = await traceOf(page, async () => {
    await page.goto(url);
    await use(page);
  });
  return { page, share: longestOwn(events).time / ownTime(events) };
}

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
  const body = built("much.append('weather and wind '.repeat(1_250_000));");
  const { share } = await visitTraced('one-text.html', body, async (page) => {
    const popup = await popupOf(page);
    await popup.getByText('too large to be read whole').waitFor();
    await page.bringToFront();
  });
  expect(share).toBeLessThan(largestShare);
});

it('reads a page of 1,000,000 texts in slices', async () => {
  const body = built(`first.textContent = 'minoxidil';
    const part = document.createDocumentFragment();
    for (let count = 0; count < 1_000_000; count++) part.append('wind ');
    much.append(part);`);
  const { share } = await visitTraced('many-texts.html', body, async (page) => {
    await untilPainted(page, ['minoxidil']);
    await outwait(page);
  });
  expect(share).toBeLessThan(largestShare);
});

it.each([
  ['without a term', []],
  ['with a term', ['finasteride']],
])('keeps up with a page %s that adds 10,000 nodes a second', async (name, before) => {
  const body = built(`first.textContent = '${before.join()}';
    globalThis.flood = () => {
      let left = 40;
      const burst = setInterval(() => {
        for (let count = 0; count < 250; count++) {
          const line = document.createElement('p');
          line.append('weather');
          much.append(line, ' ');
        }
        if (--left) return;
        clearInterval(burst);
        first.append(' minoxi' + 'dil');
      }, 50);
    };`);
  const path = `flood ${name}.html`.replaceAll(' ', '-');
  const { share } = await visitTraced(path, body, async (page) => {
    await untilScouted(page);
    await untilPainted(page, before);
    await page.evaluate('flood()');
    await untilPainted(page, [...before, 'minoxidil']);
  });
  expect(share).toBeLessThan(largestShare);
});
