import { describe, expect, it } from 'vitest';
import { closesOutside } from './harness/closes-outside.ts';
import { useExtension } from './harness/extension.ts';
import { outwait } from './harness/outwait.ts';
import { parkPointer } from './harness/park-pointer.ts';

const extension = useExtension();

const body = `<body style="margin: 30px; font: 18px/26px serif">
  <p>About hair loss in general.</p>
  <button id="ask" onclick="document.querySelector('dialog').showModal()">ask</button>
  <button id="full" onclick="document.querySelector('main').requestFullscreen()">full</button>
  <main style="background: white"><p>Here on alopecia areata.</p></main>
  <dialog style="width: 400px; height: 120px; overflow: hidden; transform: translateX(40px)"><p>What is scalp micropigmentation?</p><button onclick="this.textContent = 'sent'">send</button></dialog>
  <div id="note" popover="manual" style="inset: 0; width: 100vw; height: 100vh; margin: 0">Notice</div>
</body>`;

const visit = () => extension.visit({ path: 'layers.html', body });

describe('a modal dialog', () => {
  it('shows the panel of a term in it, above itself and open to clicks', async () => {
    const page = await visit();
    const panel = extension.panelOf(page);
    await page.click('#ask');
    await panel.openOn('scalp micropigmentation');
    await panel.click('button', /pin/i);
    await parkPointer(page);
    await outwait(page);
    expect(await panel.isOpen()).toBe(true);
  });

  it('outlives Escape, which closes the panel first', async () => {
    const page = await visit();
    const panel = extension.panelOf(page);
    await page.click('#ask');
    await panel.openOn('scalp micropigmentation');
    await page.keyboard.press('Escape');
    await panel.untilClosed();
    expect(await page.getByText('send').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.getByText('send').isVisible()).toBe(false);
  });

  it('closes the panel of a term that it makes unreachable', async () => {
    const page = await visit();
    const panel = extension.panelOf(page);
    await panel.openOn('hair loss');
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    await panel.untilClosed();
  });

  it('takes in a pinned panel, so that it can still be used', async () => {
    const page = await visit();
    const panel = extension.panelOf(page);
    await panel.openOn('hair loss');
    await panel.click('button', /pin/i);
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    await panel.click('button', /close/i);
    await panel.untilClosed();
  });
});

it('leaves a dialog open that closes by any press outside, until there is one', async () => {
  const page = await extension.visit({ path: 'offer.html', body: closesOutside });
  const panel = extension.panelOf(page);
  await panel.openOn('minoxidil');
  await panel.click('button', /^Pin/);
  await page.keyboard.press('Tab');
  const box = await panel.boxOf(await panel.find('heading', 'Minoxidil'));
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2, { clickCount: 2 });
  await panel.carryOut('Hide this term on this site');
  expect(await page.evaluate('heard')).toEqual([]);
  expect(await page.getByText('On minoxidil').isVisible()).toBe(true);
  await page.mouse.click(5, 5);
  expect(await page.getByText('On minoxidil').isVisible()).toBe(false);
});

it('shows the panel in fullscreen, and after it', async () => {
  const page = await visit();
  const panel = extension.panelOf(page);
  await page.click('#full');
  await panel.openOn('alopecia areata');
  await panel.click('button', /pin/i);
  await page.evaluate(() => document.exitFullscreen());
  await panel.click('button', /close/i);
  await panel.untilClosed();
});

it('stays above what a page shows in the top layer later', async () => {
  const page = await visit();
  const panel = extension.panelOf(page);
  await panel.openOn('hair loss');
  await panel.click('button', /pin/i);
  await page.evaluate(() => document.getElementById('note')?.showPopover());
  await panel.click('button', /close/i);
  await panel.untilClosed();
});

it('leaves no panel behind when its dialog is taken away', async () => {
  const page = await visit();
  const panel = extension.panelOf(page);
  await page.click('#ask');
  await panel.openOn('scalp micropigmentation');
  await page.evaluate(() => document.querySelector('dialog')?.remove());
  await parkPointer(page);
  await panel.untilClosed();
  await panel.openOn('hair loss');
  expect(extension.errors).toEqual([]);
});
