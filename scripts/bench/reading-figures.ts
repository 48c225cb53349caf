import { type Bench, serve } from './bench.ts';
import type { ControlledBrowser } from './browsers.ts';
import { inTurns, medians } from './in-turns.ts';
import { type BenchPage, madePages, withTerms } from './pages.ts';
import { realPages } from './real-pages.ts';
import { restCost } from './rest-cost.ts';
import { scoutTimes } from './scout-figures.ts';
import { leastPage } from './special-pages.ts';
import { atMost, type Figure } from './table.ts';
import { geometricMean } from './work-of.ts';

interface Ratios {
  starting: number;
  scan: number;
  painted: number;
  all: number;
}

/** What reading a page with terms takes, as multiples of a bare read of its text: on real pages and on the own article. */
export async function readingFigures(
  bench: Bench,
  reader: ControlledBrowser,
  say = bench.say,
): Promise<Figure[]> {
  const hasRoom = (html: string) => html.split('</p>').length > 20;
  const real = realPages(bench.realPages, say, hasRoom).map((page) => withTerms(page, 20));
  const article = madePages().find(({ name }) => name === 'article, 20 terms') as BenchPage;
  const ratios: Ratios[] = [];
  for (const page of real) ratios.push(await ratiosOn(bench, reader, page));
  const mean = (key: keyof Ratios) => geometricMean(ratios.map((ratio) => ratio[key]));
  const means = {
    starting: mean('starting'),
    scan: mean('scan'),
    painted: mean('painted'),
    all: mean('all'),
  };
  return [
    ...(real.length ? rows(`${real.length} real pages, 20 terms each, geometric mean`, means) : []),
    ...rows(article.name, await ratiosOn(bench, reader, article)),
  ];
}

async function ratiosOn(bench: Bench, reader: ControlledBrowser, page: BenchPage): Promise<Ratios> {
  const { bare } = await scoutTimes(bench, serve(bench, page), bench.rounds, 300);
  const runs = await inTurns(bench.rounds, {
    least: () => restCost(reader, serve(bench, leastPage), 1_500),
    page: () => restCost(reader, serve(bench, page), 1_500),
  });
  const least = medians(runs.least);
  const cost = medians(runs.page);
  bench.say(
    `${page.name}: starting ${least.script.toFixed(1)} ms (its scripts alone ${least.starting.toFixed(1)} ms), scan ${(cost.script - least.script).toFixed(1)} ms, scan and painting ${(cost.total - least.total).toFixed(1)} ms, bare read ${bare.toFixed(2)} ms, found ${cost.found}`,
  );
  return {
    starting: least.script / bare,
    scan: (cost.script - least.script) / bare,
    painted: (cost.total - least.total) / bare,
    all: cost.total / bare,
  };
}

function rows(name: string, { starting, scan, painted, all }: Ratios): Figure[] {
  const reads = '× a bare textContent read';
  return [
    { what: `${name}: starting, ${reads}`, value: starting, unit: '×' },
    atMost(`${name}: scan, ${reads}`, scan, '×', 8),
    atMost(`${name}: scan and painting, ${reads}`, painted, '×', 10),
    { what: `${name}: starting, scan and painting, ${reads}`, value: all, unit: '×' },
  ];
}
