import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stopBackground } from '../../scripts/stop-background.ts';
import { useExtension } from './harness/extension.ts';
import { paintedTexts, untilPainted } from './harness/painted-texts.ts';
import { inBackground } from './harness/worker.ts';

const extension = useExtension();

const clinic = {
  path: 'faults.html',
  body: '<title>x</title><body style="margin:40px;font:30px serif"><p>About alopecia areata.</p>',
};

type Chrome = typeof import('@wxt-dev/browser').browser;

/** Replaces a function of local storage in the background until `healStorage`; `body` is what it does, with the real one as `real`. */
const breakStorage = (name: 'get' | 'set', body: string) =>
  inBackground(
    extension.context,
    `(() => {
      const { local } = chrome.storage;
      globalThis.healed ??= {};
      const real = (globalThis.healed.${name} ??= local.${name}.bind(local));
      local.${name} = (...given) => { ${body} };
    })()`,
  );

const healStorage = () =>
  inBackground(
    extension.context,
    'Object.assign(chrome.storage.local, globalThis.healed ?? {}) && undefined',
  );

const store = (own: Page, values: object) =>
  own.evaluate(
    (values) => (globalThis as unknown as { chrome: Chrome }).chrome.storage.local.set(values),
    values,
  );

const underlined = (page: Page) => untilPainted(page, ['alopecia areata']);

let own: Page;

beforeEach(async () => {
  own = await extension.visitOwn('options.html');
  await own.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: Chrome }).chrome;
    await storage.local.clear();
    await storage.local.set({ sync: false });
  });
});

afterEach(healStorage);

describe('a page is served without a reload', () => {
  it('after storage could not be read for two seconds', async () => {
    await breakStorage(
      'get',
      "globalThis.failsUntil ??= Date.now() + 2_000; if (Date.now() < globalThis.failsUntil) return Promise.reject(new Error('no')); return real(...given);",
    );
    await underlined(await extension.visit(clinic));
    expect(extension.errors).toEqual([]);
  });

  it('after the settings could not be read once', async () => {
    await breakStorage(
      'get',
      "if (given.every((keys) => keys === undefined || keys === null) && !globalThis.failed) { globalThis.failed = true; return Promise.reject(new Error('no')); } return real(...given);",
    );
    await underlined(await extension.visit(clinic));
    expect(await inBackground(extension.context, 'globalThis.failed')).toBe(true);
    expect(extension.errors).toEqual([]);
  });

  it('after the background was stopped while the page waited for it', async () => {
    await breakStorage('get', 'globalThis.waits = true; return new Promise(() => {});');
    const page = await extension.visit(clinic);
    await expect.poll(() => inBackground(extension.context, 'globalThis.waits')).toBe(true);
    await stopBackground(own);
    await page.bringToFront();
    await underlined(page);
  });

  it('after a pause that no timer can wait for, and asks for it no more than once', async () => {
    await store(own, { pausedUntil: Date.now() + 2 ** 31 + 60_000 });
    await breakStorage(
      'get',
      'globalThis.reads = (globalThis.reads ?? 0) + 1; return real(...given);',
    );
    await underlined(await extension.visit(clinic));
    expect(await inBackground(extension.context, 'globalThis.reads')).toBeLessThan(20);
  });
});

describe('a choice that the browser does not store', () => {
  it('is told in the panel and offered again', async () => {
    const page = await extension.visit(clinic);
    const panel = extension.panelOf(page);
    await panel.openOn('alopecia areata');
    await breakStorage('set', "return Promise.reject(new Error('no'));");
    await panel.carryOut(/Turn off on this site/);
    await expect.poll(() => panel.text()).toMatch(/could not save/i);
    expect(await panel.text()).not.toMatch(/undo/i);
    await underlined(page);
    await healStorage();
    await panel.click('button', 'Try again');
    await expect.poll(() => panel.text()).toMatch(/Off on 127/);
    await untilPainted(page, []);
    await panel.click('button', /undo/i);
    await panel.untilClosed();
    await underlined(page);
  });

  it('is told in the options, which show what is stored', async () => {
    await own.evaluate(() => {
      const { local } = (globalThis as unknown as { chrome: Chrome }).chrome.storage;
      const real = local.set.bind(local);
      let failures = 0;
      local.set = ((values: object) =>
        failures++ < 1 ? Promise.reject(new Error('no')) : real(values)) as never;
    });
    const touch = own.getByRole('switch', { name: 'Open by touch' });
    await touch.click();
    await own.getByText(/could not save/).waitFor();
    expect(await touch.isChecked()).toBe(true);
    await own.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => touch.isChecked()).toBe(false);
    expect(extension.errors).toEqual([]);
  });
});

it('a pause and its end reach open tabs at once', async () => {
  const page = await extension.visit(clinic);
  await underlined(page);
  await store(own, { pausedUntil: Date.now() + 60_000 });
  await untilPainted(page, []);
  await store(own, { pausedUntil: 0 });
  await underlined(page);
});

it('the page of the first run follows the settings', async () => {
  const page = await extension.visitOwn('welcome.html');
  const isUnderlined = async () => (await paintedTexts(page)).includes('hair transplant');
  await expect.poll(isUnderlined).toBe(true);
  await store(own, { hiddenTerms: { 'hair-transplant': true } });
  await page.bringToFront();
  await expect.poll(isUnderlined).toBe(false);
  expect(await paintedTexts(page)).toContain('minoxidil');
});
