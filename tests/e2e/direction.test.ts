import { expect, it } from 'vitest';
import { useExtension } from './harness/extension.ts';
import { untilPainted } from './harness/painted-texts.ts';

// As a browser that was started in Arabic or Hebrew.
const extension = useExtension({ browser: { args: ['--force-ui-direction=rtl'] } });

it.each(['popup.html', 'popup.html?view=tab', 'options.html', 'welcome.html'])(
  'reads %s in the direction of its texts',
  async (path) => {
    const page = await extension.visitOwn(path);
    const bidi = await page.evaluate(() =>
      (
        globalThis as unknown as { chrome: { i18n: { getMessage(name: string): string } } }
      ).chrome.i18n.getMessage('@@bidi_dir'),
    );
    expect(bidi).toBe('rtl');
    await page.locator('h1, h2').first().waitFor();
    const { lang, dir } = await page.evaluate(() => {
      const { lang } = document.documentElement;
      return { lang, dir: getComputedStyle(document.body).direction };
    });
    expect([lang, dir]).toEqual(['en-US', 'ltr']);
  },
);

it('reads the panel in the direction of its texts', async () => {
  const page = await extension.visit({
    path: 'rtl.html',
    body: '<!doctype html><html dir="rtl"><p>هذا نص عن hair transplant في العيادة</p>',
  });
  await untilPainted(page, ['hair transplant']);
  const panel = extension.panelOf(page);
  await panel.openOn('hair transplant');
  const heading = await panel.boxOf(await panel.find('heading', /hair transplant/i));
  const close = await panel.boxOf(await panel.find('button', /close/i));
  expect(close.x).toBeGreaterThan(heading.x);
});
