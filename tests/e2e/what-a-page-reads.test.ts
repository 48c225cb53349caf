import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useExtension } from './harness/extension.ts';

const extension = useExtension({ viewport: { width: 900, height: 700 } });

const visit = async (path: string) => {
  const tab = await extension.visit({
    path,
    body: '<!doctype html><title>Weather</title><p style="font:20px/1.6 serif;margin:40px">On minoxidil.</p>',
  });
  return { tab, panel: extension.panelOf(tab) };
};

/** Whether a page finds words, and all that it can select from there. */
const search = (tab: Page, words: string[]) =>
  tab.evaluate((words) => {
    const find = (globalThis as unknown as { find(...how: unknown[]): boolean }).find;
    const selection = getSelection() as Selection;
    return words.map((word) => {
      selection.removeAllRanges();
      const isFound = find(word, false, false, true);
      const read = ['forward', 'backward'].map((way) => {
        if (isFound) selection.modify('extend', way, 'documentboundary');
        return selection.toString();
      });
      selection.removeAllRanges();
      return { isFound, read: read.join('').trim() };
    });
  }, words);

const nothing = { isFound: false, read: '' };

const choose = async (choices: object) => {
  const [worker] = extension.context.serviceWorkers();
  await worker?.evaluate(async (choices) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(values: object): Promise<void> } } };
    };
    await chrome.storage.local.set({ sync: false, ...choices });
  }, choices);
};

describe('a page that searches for what the panel says', () => {
  it('can select nothing of it', async () => {
    const { tab, panel } = await visit('select.html');
    await panel.openOn('minoxidil');
    const found = await search(tab, ['All sections', 'drug or treatment', 'Turn off on this site']);
    const theirs = 'On minoxidil.';
    expect(found.filter(({ read }) => read !== '' && read !== theirs)).toEqual([]);
  });

  it('does not find the title, discreet or not', async () => {
    const { tab, panel } = await visit('discreet.html');
    await panel.openOn('minoxidil');
    const titles = ['About this word', 'Minoxidildrug', 'Minoxidil drug'];
    expect((await panel.opened()).name).toBe('Minoxidil');
    expect(await search(tab, titles)).toEqual([nothing, nothing, nothing]);
    await choose({ discreet: true });
    await expect.poll(async () => (await panel.opened()).name).toBe('About this word');
    expect(await search(tab, titles)).toEqual([nothing, nothing, nothing]);
    await choose({ discreet: false });
  });

  it('does not find what was done', async () => {
    const { tab, panel } = await visit('done.html');
    await panel.openOn('minoxidil');
    await panel.carryOut('Hide this term on this site');
    await panel.find('button', 'Undo');
    expect(await panel.text()).toMatch(/is hidden|not marked|hidden on/i);
    expect(await search(tab, ['hidden', 'is not marked', 'on 127.0.0.1'])).toEqual([
      nothing,
      nothing,
      nothing,
    ]);
    await panel.click('button', 'Undo');
  });
});

it('lets the person select what the panel says', async () => {
  const { tab, panel } = await visit('by-hand.html');
  await panel.openOn('minoxidil');
  const { x, y, width, height } = await panel.boxOf(await panel.find('StaticText', /on the scalp/));
  await tab.mouse.move(x + 1, y + 4);
  await tab.mouse.down();
  await tab.mouse.move(x + width - 1, y + height - 4, { steps: 6 });
  await tab.mouse.up();
  await expect.poll(() => tab.evaluate(() => String(getSelection()).length)).toBeGreaterThan(10);
});
