import { describe, expect, it } from 'vitest';
import { useChromium } from './harness/use-chromium.ts';
import { useFirefox } from './harness/use-firefox.ts';

const page = {
  path: 'everyday.html',
  body: '<!doctype html><title>x</title><body style="margin:40px;font:18px serif"><p>About minoxidil here.</p><p>And alopecia areata.</p>',
};
const terms = ['alopecia areata', 'minoxidil'];

describe.each([
  ['Chromium', useChromium],
  ['Firefox', useFirefox],
])('in %s', (_, use) => {
  const browser = use();

  it('opens a panel where the pointer rests, and closes it by Escape', async () => {
    const tab = await browser.visit(page);
    await tab.untilPainted(terms);
    await tab.openOn('alopecia areata');
    expect(await tab.panelText()).toMatch(/alopecia areata/i);
    await tab.press('Escape');
    await expect.poll(() => tab.panelText()).toBe('');
    expect(await browser.errors()).toEqual([]);
  });

  it('goes to the next term by its keys', async () => {
    const tab = await browser.visit(page);
    await tab.untilPainted(terms);
    const step = async () => {
      const text = await tab.panelText();
      if (!text) await browser.command('next-term', { key: 'J', code: 'KeyJ' });
      return text;
    };
    await expect.poll(step, { interval: 500 }).toMatch(/minoxidil/i);
  });

  it('follows what a page adds', async () => {
    const tab = await browser.visit(page);
    await tab.untilPainted(terms);
    await tab.run("document.body.append('on finasteride')");
    await tab.untilPainted([...terms, 'finasteride']);
  });

  it('reads on with a background that was stopped', async () => {
    const tab = await browser.visit(page);
    await tab.untilPainted(terms);
    await browser.stopBackground();
    await tab.openOn('minoxidil');
    expect(await tab.panelText()).toMatch(/minoxidil/i);
  });

  it('says nothing wrong at the first run', async () => {
    const tab = await browser.visitOwn('welcome.html');
    await tab.openOn('hair transplant');
    expect(await tab.panelText()).toMatch(/hair transplant/i);
    expect(await browser.errors()).toEqual([]);
  });

  it('leaves open tabs when access is taken away, and serves them when it is given', async () => {
    const tab = await browser.visit(page);
    await tab.untilPainted(terms);
    await tab.openOn('minoxidil');
    await browser.takeAccess();
    await tab.untilPainted([]);
    await expect.poll(() => tab.panelText()).toBe('');
    await browser.giveAccess();
    await tab.untilPainted(terms);
    await tab.openOn('minoxidil');
    expect(await browser.errors()).toEqual([]);
  });

  it('tells in the popup whether it has access', async () => {
    const tab = await browser.visit(page);
    await tab.untilPainted(terms);
    const own = await browser.visitOwn('options.html');
    const id = await own.run(
      "(globalThis.browser ?? chrome).tabs.query({ url: 'http://127.0.0.1/*' }).then(([tab]) => tab.id)",
    );
    const popup = await browser.visitOwn(`popup.html?tab=${id}`);
    await expect.poll(() => popup.text()).toMatch(/minoxidil/i);
    await browser.takeAccess();
    await expect.poll(() => popup.text()).toContain('Let it read this site');
    await browser.giveAccess();
    await expect.poll(() => popup.text()).not.toContain('Let it read this site');
  });

  it('tells in the first-run page whether it has access', async () => {
    const tab = await browser.visitOwn('welcome.html');
    await browser.takeAccess();
    await expect.poll(() => tab.text()).toContain('Let it read pages');
    const without = await tab.text();
    await browser.giveAccess();
    await expect.poll(() => tab.text()).not.toBe(without);
  });
});
