import { afterAll, expect, it } from 'vitest';
import { openChromium } from '../../scripts/open-chromium.ts';
import { useExtension } from './harness/extension.ts';
import { untilPainted } from './harness/painted-texts.ts';
import { startRecordingProxy } from './harness/recording-proxy.ts';

const proxy = await startRecordingProxy();
const args = [`--proxy-server=127.0.0.1:${proxy.port}`];
const extension = useExtension({ browser: { args } });

afterAll(() => proxy.close());

/** Hosts that were asked for, without what the browser itself asks for when no extension is there. */
async function askedByUs(): Promise<string[]> {
  const host = (address: string) =>
    new URL(address.includes('//') ? address : `https://${address}`).host;
  const hosts = new Set(proxy.asked.map(host));
  proxy.asked.length = 0;
  const { context } = await openChromium({ args, extension: null });
  const page = await context.newPage();
  await page.goto(`${extension.server.url}clinic.html`);
  await context.close();
  const own = new Set(proxy.asked.map(host));
  return [...hosts].filter((one) => !own.has(one));
}

it('asks no network for anything on a journey through all of it', async () => {
  const page = await extension.visit({
    path: 'journey.html',
    body: '<title>x</title><body style="margin:40px;font:30px serif"><p>About alopecia areata.</p>',
  });
  await untilPainted(page, ['alopecia areata']);
  const panel = extension.panelOf(page);
  await panel.openOn('alopecia areata');
  await panel.click('button', 'All sections');
  const [library] = await Promise.all([
    extension.context.waitForEvent('page'),
    panel.click('button', 'The whole library'),
  ]);
  await library.getByRole('searchbox').fill('cost');
  for (const path of ['options.html', 'welcome.html', 'popup.html']) {
    const own = await extension.visitOwn(path);
    await own.getByRole('heading').first().waitFor();
  }
  expect([...new Set(extension.server.requests)]).toEqual(['journey.html']);
  expect(await askedByUs()).toEqual([]);
});

it('is refused by its own policy where it would', async () => {
  const own = await extension.visitOwn('options.html');
  const tried = await own.evaluate(
    async (url) => {
      const answers = [
        fetch(url).then(
          () => 'fetched',
          () => 'refused',
        ),
        new Promise((resolve) => {
          const image = new Image();
          image.onload = () => resolve('loaded');
          image.onerror = () => resolve('refused');
          image.src = `${url}?image`;
        }),
      ];
      return Promise.all(answers);
    },
    extension.server.add('forbidden.html', 'No.'),
  );
  expect(tried).toEqual(['refused', 'refused']);
  expect(extension.server.requests).not.toContain('forbidden.html');
});
