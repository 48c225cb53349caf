import { afterEach, expect, it } from 'vitest';
import { chromiumBuild, loadExtension, openChromium } from '../../scripts/open-chromium.ts';
import { type PageServer, servePages } from '../../scripts/serve-pages.ts';
import { PanelView } from './harness/panel-view.ts';

let closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closing) await close();
  closing = [];
});

async function openServer(): Promise<PageServer> {
  const server = await servePages();
  closing.push(server.close);
  return server;
}

it('works in tabs that were open before the extension came', async () => {
  const server = await openServer();
  const { context } = await openChromium({ extension: null });
  closing.push(() => context.close());
  const page = await context.newPage();
  await page.goto(`${server.url}clinic.html`);
  await loadExtension(context, chromiumBuild);
  const panel = new PanelView(page);
  await page.bringToFront();
  expect((await panel.openOn('alopecia areata')).name).toMatch(/alopecia areata/i);
});
