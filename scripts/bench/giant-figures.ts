import { type Bench, serve } from './bench.ts';
import { firstMark } from './first-mark.ts';
import { scrollFor, stretchesOn } from './longest.ts';
import { madePages } from './pages.ts';
import { infiniteList } from './special-pages.ts';
import { atMost, type Figure } from './table.ts';

/** Pages on which no stretch of ours may be long. */
const giants = ['book of one text, 4 MB', '100,000 small nodes', 'infinite list'];
/** Milliseconds in which every page comes to rest. */
const rest = 3_000;

/** How long the extension keeps the main thread in one go, and when its first marks are there. */
export async function giantFigures(bench: Bench): Promise<Figure[]> {
  const { browsers, say } = bench;
  const rounds = Math.min(3, bench.rounds);
  const figures: Figure[] = [];
  for (const page of [...madePages().filter(({ terms }) => terms), infiniteList()]) {
    const url = serve(bench, page);
    const { longest, script } = await stretchesOn(browsers.ours, url, rounds, (opened) =>
      page.name === 'infinite list' ? scrollFor(opened, rest) : opened.waitForTimeout(rest),
    );
    const { sinceLoad, sinceReader } = await firstMark(browsers.ours, url, rounds);
    const where = [...new Set(longest.files)].join(' and ') || 'after a pause';
    say(
      `${page.name}: script ${script.toFixed(1)} ms, longest ${longest.time.toFixed(1)} ms (${where})`,
    );
    const stretch = `${page.name}: longest stretch of ours (${where})`;
    figures.push(
      giants.includes(page.name)
        ? atMost(stretch, longest.time, 'ms', 8)
        : { what: stretch, value: longest.time, unit: 'ms' },
      atMost(`${page.name}: start of the reader to first mark in view`, sinceReader, 'ms', 100),
      { what: `${page.name}: load to first mark in view`, value: sinceLoad, unit: 'ms' },
    );
  }
  return figures;
}
