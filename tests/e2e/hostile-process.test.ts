import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { useExtension } from './harness/extension.ts';
import { inIsolatedWorld, sendFrom } from './harness/isolated-world.ts';
import { untilPainted } from './harness/painted-texts.ts';

const extension = useExtension();

const clinic = {
  path: 'hostile.html',
  body: '<title>x</title><body style="margin:40px;font:30px serif"><p>About alopecia areata.</p>',
};

type Chrome = typeof import('@wxt-dev/browser').browser;

/** What local storage holds of choices, as a page of the extension sees it; what the background tells there of sync it tells by itself. */
async function stored(own: Page): Promise<Record<string, unknown>> {
  const all = await own.evaluate(() =>
    (globalThis as unknown as { chrome: Chrome }).chrome.storage.local.get(null),
  );
  return { ...all, syncReport: undefined };
}

async function visitMarked(page = clinic) {
  const tab = await extension.visit(page);
  await untilPainted(tab, ['alopecia areata']);
  return tab;
}

let own: Page;

beforeEach(async () => {
  own = await extension.visitOwn('options.html');
  await own.evaluate(() =>
    (globalThis as unknown as { chrome: Chrome }).chrome.storage.local.set({
      sync: false,
      sites: { 'bank.example': false },
    }),
  );
});

describe('a page that has taken over its process', () => {
  it('reads nothing from any storage', async () => {
    const page = await visitMarked();
    for (const area of ['local', 'sync', 'managed', 'session']) {
      const read = await inIsolatedWorld(
        page,
        `Promise.resolve().then(() => chrome.storage.${area}.get(null)).then((all) => JSON.stringify(all), () => 'refused')`,
      );
      expect(read, area).toBe('refused');
    }
  });

  it('changes nothing by taking back what was never done', async () => {
    const page = await visitMarked();
    const before = await stored(own);
    for (const data of [
      { sites: { 'bank.example': true }, onByDefault: false },
      '0b9f2f4c-5d3e-4a6b-8c1d-2e3f4a5b6c7d',
      ['sites'],
    ])
      await sendFrom(page, 'undo', data);
    expect(await stored(own)).toEqual(before);
  });

  it('takes back what was done in this tab, once, and not from another', async () => {
    const page = await visitMarked();
    const other = await extension.visit({ ...clinic, path: 'other.html' });
    await untilPainted(other, ['alopecia areata']);
    const answer = (await sendFrom(page, 'choose', {
      type: 'hideHere',
      term: 'alopecia-areata',
    })) as { data: unknown } | undefined;
    const hidden = async () => (await stored(own)).hiddenTermsBySite;
    const chosen = await hidden();
    expect(JSON.stringify(chosen)).toContain('alopecia-areata');
    await sendFrom(other, 'undo', answer?.data);
    expect(await hidden()).toEqual(chosen);
    await sendFrom(page, 'undo', answer?.data);
    expect(await hidden()).toBeUndefined();
  });

  it('switches no site on, ends no pause, hides nothing that is no term, and names no other site', async () => {
    const page = await visitMarked();
    const before = await stored(own);
    for (const choice of [
      { type: 'siteOn' },
      { type: 'resume' },
      { type: 'hideEverywhere', term: 'x'.repeat(100_000) },
      { type: 'siteOff', address: 'https://bank.example/' },
    ]) {
      await sendFrom(page, 'choose', choice);
      expect(await stored(own), choice.type).toEqual(before);
    }
  });

  it('is told of its own site alone', async () => {
    await own.evaluate(() =>
      (globalThis as unknown as { chrome: Chrome }).chrome.storage.local.set({
        hiddenTermsBySite: { 'bank.example': ['secret-term'] },
      }),
    );
    const page = await visitMarked();
    const told = [await sendFrom(page, 'readSettings'), await sendFrom(page, 'bringReader')];
    expect(JSON.stringify(told)).not.toMatch(/bank|secret/);
  });

  it('opens no tabs before a panel has come, and few after', async () => {
    const page = await visitMarked({ ...clinic, path: 'tabs.html' });
    const count = () => extension.context.pages().length;
    const before = count();
    for (let time = 0; time < 20; time++) await sendFrom(page, 'openLibrary', `search/x${time}`);
    await page.bringToFront();
    for (const fragment of ['https://evil.example', 'x'.repeat(9_000), '"><script>'])
      await sendFrom(page, 'openLibrary', fragment);
    expect(count() - before).toBeLessThanOrEqual(5);
  });

  it('gets no answer to what is no message, or none of a page', async () => {
    const page = await visitMarked();
    for (const [type, data] of [
      ['toString', undefined],
      ['constructor', { a: 1 }],
      ['__proto__', { a: 1 }],
      ['goToTerm', 'next'],
      ['lookUp', { text: 'your account is locked', term: undefined }],
      ['readStored', undefined],
    ] as const)
      expect((await sendFrom(page, type, data)) ?? undefined, type).toBeUndefined();
  });

  it('shows no words of its own in the panel of the page around it', async () => {
    const inner = extension.server.add('frame.html', '<p>About alopecia areata.</p>');
    const src = inner.replace('127.0.0.1', 'localhost');
    const page = await extension.visit({
      path: 'around.html',
      body: `<iframe src="${src}" style="width:280px;height:90px"></iframe>`,
    });
    const frame = page.frames()[1];
    if (!frame) throw new Error('The page has no frame.');
    await untilPainted(frame, ['alopecia areata']);
    const words = 'Your account is locked';
    const mention = { term: '', form: words, start: 0, end: 0, weak: false };
    const anchor = { box: { left: 0, top: 0, right: 50, bottom: 20 }, width: 280, height: 90 };
    const answer = await sendFrom(frame, 'showInTop', { mention, term: words, anchor, by: 'list' });
    expect(JSON.stringify(answer) ?? '').not.toContain('true');
    expect(await extension.panelOf(page).isOpen()).toBe(false);
  });
});
