import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContext } from 'playwright-core';
import { median, openMeter, workBetween } from './work-of.ts';

const require = createRequire(import.meta.url);
const read = (name: string) => readFileSync(require.resolve(name), 'utf8');

/** A library that marks text by changing the page. */
interface Peer {
  source: string;
  /** Marks `forms` (a list of texts) in the page and gives how many marks it made. */
  mark: string;
}

const options = `{accuracy: 'exactly', separateWordSearch: false, acrossElements: true, diacritics: false}`;

const peers: Record<string, Peer> = {
  'mark.js': {
    source: read('mark.js/dist/mark.min.js'),
    mark: `new Mark(document.body).mark(forms, ${options}); return document.querySelectorAll('mark').length;`,
  },
  'advanced-mark.js': {
    source: read('advanced-mark.js'),
    mark: `new Mark(document.body).mark(forms, {...${options}, combineBy: 100, cacheTextNodes: true}); return document.querySelectorAll('mark').length;`,
  },
  findandreplacedomtext: {
    source: read('findandreplacedomtext'),
    mark: `const any = new RegExp('\\\\b(?:' + [...forms].sort((a, b) => b.length - a.length).map((form) => form.replace(/[.*+?^\${}()|[\\]\\\\]/g, '\\\\$&')).join('|') + ')\\\\b', 'gi');
      findAndReplaceDOMText(document.body, { find: any, wrap: 'mark', preset: 'prose' }); return document.querySelectorAll('mark').length;`,
  },
};

/** What a peer took, in milliseconds of script, style, layout and paint together, and how many elements it made. */
export interface PeerCost {
  total: number;
  script: number;
  marks: number;
}

/** What every peer takes on a page with the same forms, medians; each round on a fresh page. */
export async function peerCosts(
  browser: BrowserContext,
  url: string,
  forms: readonly string[],
  rounds: number,
): Promise<Record<string, PeerCost>> {
  const costs: Record<string, PeerCost> = {};
  for (const [name, { source, mark }] of Object.entries(peers)) {
    const runs: PeerCost[] = [];
    for (let round = 0; round < rounds; round++) {
      const page = await browser.newPage();
      await page.bringToFront();
      await page.goto(url);
      await page.addScriptTag({ content: source.replace('module.exports', 'window.unused') });
      await page.waitForTimeout(300);
      const meter = await openMeter(page);
      const before = await meter.read();
      const marks = await page
        .evaluate<number>(`((forms) => { ${mark} })(${JSON.stringify(forms)})`)
        .catch(() => undefined);
      if (marks === undefined) {
        // It took the page down.
        runs.push({ total: Number.POSITIVE_INFINITY, script: Number.POSITIVE_INFINITY, marks: 0 });
        await page.close();
        continue;
      }
      await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done)))');
      const { task, script } = workBetween(before, await meter.read());
      runs.push({ total: task, script, marks });
      await page.close();
    }
    costs[name] = {
      total: median(runs.map(({ total }) => total)),
      script: median(runs.map(({ script }) => script)),
      marks: median(runs.map(({ marks }) => marks)),
    };
  }
  return costs;
}
