import { platform } from 'node:process';
import { expect, it } from 'vitest';
import { fontSets } from '../../scripts/surroundings/font-sets.ts';
import { surroundTests } from '../../scripts/surroundings/surroundings.ts';
import { useExtension } from './harness/extension.ts';

const extension = useExtension();
const { fonts, direction, timeZone, scale } = surroundTests();

it('are what tests ask for, whatever the machine has', async () => {
  const page = await extension.visitOwn('options.html');
  const found = await page.evaluate(() => ({
    direction: (
      globalThis as unknown as { chrome: typeof import('@wxt-dev/browser').browser }
    ).chrome.i18n.getMessage('@@bidi_dir'),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    scale: devicePixelRatio,
  }));
  expect(found).toEqual({ direction, timeZone, scale });
});

it.runIf(platform === 'linux').each([
  ['serif', 'serif'],
  ['sans-serif', 'sans'],
  ['monospace', 'mono'],
  ['system-ui', 'sans'],
] as const)('draw %s in the font of their set', async (generic, kind) => {
  const page = await extension.visit({ path: 'fonts.html', body: '<p>Fonts</p>' });
  const widths = await page.evaluate(
    (families) => {
      const pen = new OffscreenCanvas(1, 1).getContext('2d');
      return families.map((family) => {
        if (pen) pen.font = `40px ${family}`;
        return pen?.measureText('Wide and narrow letters').width;
      });
    },
    [generic, `"${fontSets[fonts][kind]}"`],
  );
  expect(widths[0]).toBe(widths[1]);
  expect(widths[0]).toBeGreaterThan(0);
});
