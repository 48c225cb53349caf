import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { useExtension } from './harness/extension.ts';
import { giveCommand } from './harness/give-command.ts';

const extension = useExtension();

const body = `<body style="margin: 40px; font: 18px serif">
  <button id="first">first</button>
  <p>About scalp micropigmentation here.</p>
  <div style="height: 1500px"></div>
  <p>And alopecia areata far below.</p>
  <script>
    window.heard = [];
    for (const type of ['keydown', 'keypress', 'keyup'])
      document.addEventListener(type, (event) => heard.push(event.type + ' ' + event.key), true);
  </script>
</body>`;

const command = (name: string) => giveCommand(extension, name);

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);

it('goes from term to term, reads each panel, and comes back to where it was', async () => {
  const page = await extension.visit({ path: 'keyboard.html', body });
  const panel = extension.panelOf(page);
  await page.focus('#first');
  const name = async () => ((await panel.isOpen()) ? (await panel.opened()).name : '');
  await expect
    .poll(
      async () => {
        if (!(await name())) await command('next-term');
        return name();
      },
      { interval: 300 },
    )
    .toMatch(/scalp micropigmentation/i);
  expect((await panel.find('heading', /scalp micropigmentation/i)).properties.focused).toBe(true);
  await command('next-term');
  await expect.poll(name).toMatch(/alopecia areata/i);
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(600);
  const box = await panel.boxOf();
  expect(box.y >= 0 && box.y + box.height <= (page.viewportSize()?.height ?? 0)).toBe(true);
  await page.keyboard.press('p');
  await expect
    .poll(async () => (await panel.find('button', /pin/i)).properties.pressed)
    .toBe('true');
  await page.keyboard.press('p');
  await page.keyboard.press('Escape');
  await panel.untilClosed();
  expect(await focused(page)).toBe('first');
  await command('open-term');
  await expect.poll(name).toMatch(/alopecia areata/i);
  await page.keyboard.press('Shift+Tab');
  await panel.untilClosed();
  expect(await focused(page)).toBe('first');
  const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  expect(heard.filter((key) => !key.endsWith('Shift'))).toEqual([]);
  expect(extension.errors).toEqual([]);
});
