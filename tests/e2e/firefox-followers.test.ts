import { expect, it } from 'vitest';
import type { FirefoxTab } from './harness/firefox-tab.ts';
import { follower } from './harness/follower.ts';
import { useFirefox } from './harness/use-firefox.ts';

const firefox = useFirefox();

const body = `<!doctype html><html lang="en"><title>Weather</title><body style="margin:40px;font:18px/1.6 serif">${follower}<p>On minoxidil.</p>`;

it.each<[string, (tab: FirefoxTab) => Promise<unknown>]>([
  ['was open before the extension came', () => firefox.comeAnew()],
  [
    'has written itself anew',
    (tab) =>
      tab.run(
        `document.open(); document.write(${JSON.stringify(body).replaceAll('</', '<\\/')}); document.close()`,
      ),
  ],
])(
  'a page that %s hears of the panel first, and finds nothing there but what to do',
  async (_, come) => {
    const tab = await firefox.visit({ path: 'followers.html', body });
    await tab.untilPainted(['minoxidil']);
    await come(tab);
    await tab.openOn('minoxidil');
    expect(await tab.panelText()).toMatch(/could read along.*Load it again/);
    await tab.click(/^Close$/);
    await tab.untilClosed();
    const told = (await tab.run('JSON.stringify(Object.values(inside))')) as string;
    const read = JSON.parse(told) as string[];
    expect(read).not.toEqual([]);
    expect(
      read.filter(
        (text) =>
          !/^.minoxidil.This page could read along[^.]*\. Load it again[^.]*\.Search the library$/.test(
            text,
          ),
      ),
    ).toEqual([]);
  },
);

it('a page that was loaded again has its panels', async () => {
  const tab = await firefox.visit({ path: 'followers.html', body });
  await firefox.comeAnew();
  await tab.reload();
  await tab.untilPainted(['minoxidil']);
  await tab.openOn('minoxidil');
  expect(await tab.panelText()).toMatch(/Turn off on this site/);
  expect(await tab.run('Object.keys(inside)')).toEqual([]);
});
