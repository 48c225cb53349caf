import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowsers } from '../../scripts/bench/browsers.ts';
import { ownTimes } from '../../scripts/bench/own-times.ts';
import { prose, times } from '../../scripts/bench/page-text.ts';
import { type PageServer, servePages } from '../../scripts/serve-pages.ts';

/**
 * The most that scouting may take, as × of a bare read: of one sentence, and of what much text or many elements add to it.
 * Measured in 6 runs: 3.3 to 3.7, 4.3 to 5.0 and 13.1 to 15.2; a limit is about half as much again. Searching the text
 * twice gives 7.7 to 8.0 for text, walking the elements twice 23.1 for elements.
 */
const limits = { start: 5.2, text: 6.5, elements: 20 };

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

function timesOn(name: string, body: string) {
  // What is hidden is scouted all the same, and does not take the page seconds to lay out.
  const html = `<!doctype html><title>News</title><style>p{display:none}</style>${body}`;
  const url = server.add(`${name}.html`, html);
  const { bare, ours } = browsers;
  // Other work on the machine only adds.
  return ownTimes({ bare, ours }, url, 5, 100, (runs) => Math.min(...runs));
}

it('takes pages without terms no more than so many times a bare read of their text', async () => {
  const least = await timesOn('least', '<p>A word.</p>');
  const text = await timesOn(
    'text',
    times(1_600, (part) => `<p>${prose(500, part)}</p>`),
  );
  const elements = await timesOn(
    'elements',
    times(1_600, () => `<p>${times(50, () => '<b>on</b> ')}</p>`),
  );
  const added = (more: typeof least) => (more.ours - least.ours) / (more.bare - least.bare);
  const ratios = { start: least.ours / least.bare, text: added(text), elements: added(elements) };
  expect(least.bare).toBeGreaterThan(0);
  for (const what of ['start', 'text', 'elements'] as const)
    expect(ratios[what], `${what}, of ${JSON.stringify(ratios)}`).toBeLessThan(limits[what]);
});
