import { type Bench, serve } from './bench.ts';
import type { ControlledBrowser } from './browsers.ts';
import { inTurns, medians } from './in-turns.ts';
import { ownTimes } from './own-times.ts';
import { type BenchPage, madePages, withTerms } from './pages.ts';
import { realPages } from './real-pages.ts';
import { type RestCost, restCost } from './rest-cost.ts';
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
export async function readingFigures(bench: Bench, reader: ControlledBrowser): Promise<Figure[]> {
  const hasRoom = (html: string) => html.split('</p>').length > 20;
  const real = realPages(bench.realPages, bench.say, hasRoom).map((page) => withTerms(page, 20));
  const article = madePages().find(({ name }) => name === 'article, 20 terms') as BenchPage;
  // Scan is the small difference of two large numbers, which one round cannot tell.
  const rounds = Math.max(3, bench.rounds);
  const bare: number[] = [];
  for (const page of [article, ...real]) bare.push(await bareRead(bench, page, rounds));
  const runs = await inTurns<string, RestCost>(rounds, {
    [leastPage.name]: () => restCost(reader, serve(bench, leastPage), 1_500),
    ...Object.fromEntries(
      [article, ...real].map((page) => [
        page.name,
        () => restCost(reader, serve(bench, page), 1_500),
      ]),
    ),
  });
  const least = medians(runs[leastPage.name] as RestCost[]);
  bench.say(
    `starting ${least.script.toFixed(1)} ms, of it its scripts alone ${least.starting.toFixed(1)} ms`,
  );
  const [own, ...ratios] = [article, ...real].map(({ name }, index) => {
    const unit = bare[index] as number;
    const cost = medians(runs[name] as RestCost[]);
    const scan = cost.script - least.script;
    const painted = cost.total - least.total;
    bench.say(
      `${name}: scan ${scan.toFixed(1)} ms, scan and painting ${painted.toFixed(1)} ms, bare read ${unit.toFixed(2)} ms, found ${cost.found}`,
    );
    return {
      starting: least.script / unit,
      scan: atLeastRead(scan / unit),
      painted: atLeastRead(painted / unit),
      all: cost.total / unit,
    };
  }) as [Ratios, ...Ratios[]];
  const mean = (key: keyof Ratios) => geometricMean(ratios.map((ratio) => ratio[key]));
  const means = {
    starting: mean('starting'),
    scan: mean('scan'),
    painted: mean('painted'),
    all: mean('all'),
  };
  return [
    ...(real.length ? rows(`${real.length} real pages, 20 terms each, geometric mean`, means) : []),
    ...rows(article.name, own),
  ];
}

/** No scan takes less than reading the text; what seems to is chance. */
function atLeastRead(ratio: number): number {
  return Math.max(1, ratio);
}

async function bareRead(bench: Bench, page: BenchPage, rounds: number): Promise<number> {
  const { none, bare } = bench.browsers;
  const times = await ownTimes({ none, bare }, serve(bench, page), rounds, 300);
  return Math.max(0.05, times.bare - times.none);
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
