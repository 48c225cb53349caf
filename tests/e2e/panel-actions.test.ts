import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useExtension } from './harness/extension.ts';
import { lookOf } from './harness/look-of.ts';
import { outwait } from './harness/outwait.ts';
import { untilPainted } from './harness/painted-texts.ts';
import { parkPointer, placeOffPanel } from './harness/park-pointer.ts';

const extension = useExtension({
  browser: { options: { permissions: ['clipboard-read', 'clipboard-write'] } },
});

const body = `<body style="font:20px/1.6 serif;margin:20px 40px;background:#fff">
  <p>Hair loss and its treatment: some have scalp micropigmentation, others a hair transplant.</p>
  <p style="margin-top:460px">At the foot of the page stands alopecia areata.</p></body>`;

const all = ['Hair loss', 'alopecia areata', 'hair transplant', 'scalp micropigmentation'];

const visit = () => extension.visit({ path: 'terms.html', body });

/** A page with all its marks, and what one of them looks like with the pointer aside. */
async function visitMarked() {
  const page = await visit();
  await untilPainted(page, all);
  return { page, panel: extension.panelOf(page), marked: await lookOf(page, 'hair transplant') };
}

async function untilLooks(page: Page, marked: string) {
  await parkPointer(page);
  await extension.panelOf(page).untilClosed();
  await untilPainted(page, all);
  await expect.poll(() => lookOf(page, 'hair transplant')).toBe(marked);
}

describe('the panel', () => {
  it('stays when it is pinned, also when the page is clicked, until it is closed', async () => {
    const page = await visit();
    const panel = extension.panelOf(page);
    await panel.openOn('hair transplant');
    await panel.click('button', /^Pin/);
    const { x, y } = await placeOffPanel(page);
    await page.mouse.move(x, y, { steps: 6 });
    await page.mouse.click(x, y);
    await outwait(page);
    expect(await panel.isOpen()).toBe(true);
    await panel.click('button', 'Close');
    await panel.untilClosed();
  });

  it('goes on to a related term in place, and back', async () => {
    const page = await visit();
    const panel = extension.panelOf(page);
    const first = await panel.openOn('scalp micropigmentation');
    const shown = () => expect.poll(async () => (await panel.opened()).name);
    await panel.click('button', 'All sections');
    await panel.click('button', /^Related terms/);
    await panel.click('button', 'Pigment');
    await shown().toBe('Pigment');
    await panel.click('button', 'Back to Related terms');
    await shown().toBe('Related terms');
    await panel.click('button', 'Back to All sections');
    await panel.click('button', `Back to ${first.name}`);
    await shown().toBe(first.name);
  });

  it('copies what it says with its source and date', async () => {
    const page = await visit();
    const panel = extension.panelOf(page);
    await panel.openOn('scalp micropigmentation');
    await panel.click('button', /^Copy/);
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/2022/);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^Scalp micropigmentation/);
    expect(copied).toMatch(/\$500/);
    expect(copied).toMatch(/https:\/\//);
  });

  it('opens the library in a tab, at all sections', async () => {
    const page = await visit();
    const panel = extension.panelOf(page);
    await panel.openOn('scalp micropigmentation');
    const opening = extension.context.waitForEvent('page');
    await panel.click('button', 'All sections');
    await panel.click('button', 'The whole library');
    const library = await opening;
    await library.getByRole('heading', { name: 'Is Scalp Micropigmentation' }).first().waitFor();
  });

  it('opens the library at the place of a statement', async () => {
    const page = await visit();
    const panel = extension.panelOf(page);
    await panel.openOn('scalp micropigmentation');
    const opening = extension.context.waitForEvent('page');
    await panel.click('button', /^Cost/);
    await panel.click('button', /^1\. Cost, paragraph 2/);
    const library = await opening;
    await library.getByText('Most clinics charge about 500 to 3000 US dollars').first().waitFor();
  });

  it('says how to switch it off in the first panel only', async () => {
    const page = await visit();
    const panel = extension.panelOf(page);
    await panel.openOn('hair transplant');
    if (/Underlined words open/.test(await panel.text()))
      await panel.click('button', 'Hide this tip');
    await expect.poll(() => panel.text()).not.toMatch(/Underlined words open/);
    await page.keyboard.press('Escape');
    const later = await visit();
    await extension.panelOf(later).openOn('hair transplant');
    expect(await extension.panelOf(later).text()).not.toMatch(/Underlined words open/);
  });
});

describe('an action in the panel', () => {
  it.each([
    ['Hide this term on this site', /is hidden on 127\.0\.0\.1/],
    ['Hide this term everywhere', /is hidden on every site/],
    ['Not this meaning on this site', /is not marked with this meaning/],
  ])('%s takes the marks away, and its undo brings them back', async (action, said) => {
    const { page, panel, marked } = await visitMarked();
    await panel.openOn('hair transplant');
    await panel.carryOut(action);
    await expect.poll(() => panel.text()).toMatch(said);
    await untilPainted(
      page,
      all.filter((text) => text !== 'hair transplant'),
    );
    await panel.click('button', 'Undo');
    await untilLooks(page, marked);
  });

  it('that is pressed again is still taken back', async () => {
    const { page, panel, marked } = await visitMarked();
    await panel.openOn('hair transplant');
    const { x, y } = await panel.boxOf(await panel.find('button', 'Turn off on this site'));
    await panel.carryOut('Turn off on this site');
    await untilPainted(page, []);
    await page.mouse.click(x + 10, y + 10);
    await outwait(page);
    await panel.click('button', 'Undo');
    await untilLooks(page, marked);
  });

  it('on the site is taken back in another view too', async () => {
    const { page, panel, marked } = await visitMarked();
    await panel.openOn('hair transplant');
    await panel.carryOut('Turn off on this site');
    await untilPainted(page, []);
    await panel.click('button', /^Cost/);
    await expect.poll(async () => (await panel.opened()).name).toBe('Cost');
    await panel.click('button', 'Undo');
    await untilLooks(page, marked);
  });

  it('pauses on every page at once, and its undo goes on', async () => {
    const { page, panel, marked } = await visitMarked();
    await panel.openOn('hair transplant');
    await panel.carryOut('Pause for 30 minutes');
    await expect.poll(() => panel.text()).toMatch(/Paused/);
    await untilPainted(page, []);
    await panel.click('button', 'Undo');
    await untilLooks(page, marked);
  });
});
