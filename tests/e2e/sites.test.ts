import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { pointAt } from '../../scripts/point-at.ts';
import { useExtension } from './harness/extension.ts';
import { lookOf } from './harness/look-of.ts';
import { outwait } from './harness/outwait.ts';
import { untilPainted } from './harness/painted-texts.ts';
import { parkPointer } from './harness/park-pointer.ts';

const extension = useExtension();

const termPage = {
  path: 'term.html',
  body: '<title>x</title><body style="font:40px serif;background:#fff;color:#000">alopecia areata</body>',
};

/** What the term looks like, with the pointer out of the way. */
async function look(page: Page) {
  await parkPointer(page);
  return lookOf(page, 'alopecia areata');
}

/** Rests on the term and says whether a panel opened. */
async function opens(page: Page) {
  await page.bringToFront();
  await pointAt(page, 'alopecia areata');
  await outwait(page);
  return extension.panelOf(page).isOpen();
}

it('is switched off and on in the options, in an open tab and at once', async () => {
  const page = await extension.visit(termPage);
  await extension.panelOf(page).openOn('alopecia areata');
  await page.keyboard.press('Escape');
  await extension.panelOf(page).untilClosed();
  const marked = await look(page);
  const host = new URL(page.url()).host;

  const options = await extension.visitOwn('options.html');
  await options.getByLabel('Turn a site off').fill(host);
  await options.getByRole('button', { name: 'Add' }).click();
  await options.getByRole('switch', { name: new RegExp(host) }).waitFor();
  await page.bringToFront();
  await expect.poll(() => look(page)).not.toBe(marked);
  expect(await opens(page)).toBe(false);

  await options.bringToFront();
  await options.getByRole('switch', { name: new RegExp(host) }).click();
  await page.bringToFront();
  await expect.poll(() => look(page)).toBe(marked);
  await extension.panelOf(page).openOn('alopecia areata');
});

it('says beside the field what is wrong with a malformed site', async () => {
  const options = await extension.visitOwn('options.html');
  const field = options.getByLabel(/Turn a site/);
  await field.fill('not a site!');
  await options.getByRole('button', { name: 'Add' }).click();
  await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true');
  const ids = (await field.getAttribute('aria-describedby'))?.split(' ') ?? [];
  const texts = await Promise.all(ids.map((id) => options.locator(`[id="${id}"]`).textContent()));
  expect(texts.join(' ')).toMatch(/space/i);
});

it('is switched off in the panel, and the way back stays open', async () => {
  const page = await extension.visit(termPage);
  const panel = extension.panelOf(page);
  await panel.openOn('alopecia areata');
  await panel.carryOut(/Turn off on this site/);
  await expect.poll(() => panel.text()).toMatch(/undo/i);
  await untilPainted(page, []);
  await panel.click('button', /undo/i);
  await panel.untilClosed();
  await panel.openOn('alopecia areata');
});

it('falls back to the defaults when storage holds nonsense, and keeps it aside', async () => {
  const own = await extension.visitOwn('options.html');
  await own.evaluate(() =>
    (
      globalThis as unknown as { chrome: typeof import('@wxt-dev/browser').browser }
    ).chrome.storage.local.set({
      onByDefault: 'perhaps',
      sites: [1, 2, 3],
      openDelay: -7,
      pausedUntil: 'tomorrow',
      changedAt: null,
    }),
  );
  const page = await extension.visit(termPage);
  await extension.panelOf(page).openOn('alopecia areata');
  await own.reload();
  await expect.poll(() => own.getByText(/kept aside|set aside/i).count()).toBeGreaterThan(0);
  expect(extension.errors).toEqual([]);
});
