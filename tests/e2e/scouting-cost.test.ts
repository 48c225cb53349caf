import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowsers } from '../../scripts/bench/browsers.ts';
import { loadCosts } from '../../scripts/bench/load-cost.ts';
import { prose } from '../../scripts/bench/page-text.ts';
import { type PageServer, servePages } from '../../scripts/serve-pages.ts';

/** What docs/benchmarks.md states for this page without terms, as × of a bare read of its text. */
const stated = 2.8;
/** More than this times as much is too much. */
const growth = 1.5;

let browsers: Awaited<ReturnType<typeof openBrowsers>>;
let server: PageServer;
beforeAll(async () => {
  browsers = await openBrowsers();
  server = await servePages();
});
afterAll(async () => {
  await browsers.close();
  await server.close();
});

it('takes a page without terms no more than half again what is stated, beside a bare read', async () => {
  const text = Array.from({ length: 240 }, (_, part) => `<p>${prose(90, part)}</p>`).join('');
  const url = server.add('news.html', `<!doctype html><title>News</title>${text}`);
  const { none, bare, ours } = browsers;
  const costs = await loadCosts({ none, bare, ours }, url, 11, 150);
  const read = costs.bare.script - costs.none.script;
  expect(read).toBeGreaterThan(0);
  expect((costs.ours.script - costs.none.script) / read).toBeLessThan(stated * growth);
});
