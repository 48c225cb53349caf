import { type Bench, serve } from './bench.ts';
import { openControlled } from './browsers.ts';
import { inTurns, medians } from './in-turns.ts';
import { loadCosts } from './load-cost.ts';
import { ownTimes } from './own-times.ts';
import { type BenchPage, madePages } from './pages.ts';
import { readerShare, wakesReader } from './reader-share.ts';
import { realPages } from './real-pages.ts';
import { restCost } from './rest-cost.ts';
import { scoutAgainst } from './scout-against.ts';
import { scoutingGrowth } from './scouting-growth.ts';
import { atMost, type Figure } from './table.ts';
import { geometricMean } from './work-of.ts';

/** Pages without terms: the scout beside a bare read of the text, and what else it makes a page do; with `against`, beside another build. */
export async function scoutFigures(bench: Bench): Promise<Figure[]> {
  const { browsers, rounds, say } = bench;
  const made = madePages().filter(({ terms }) => !terms);
  const wakes = wakesReader();
  const real = realPages(bench.realPages, say, (html) => !wakes(html));
  if (bench.against) return scoutAgainst(bench, [...made, ...real], bench.against);
  const ratio = async (page: BenchPage) => {
    const times = await ownTimes(compared(bench), serve(bench, page), rounds, 500);
    const bare = Math.max(0.05, times.bare - times.none);
    const ours = Math.max(0.01, times.ours - times.none);
    say(`${page.name}: scout ${ours.toFixed(2)} ms, bare read ${bare.toFixed(2)} ms`);
    return ours / bare;
  };
  const figures: Figure[] = [];
  const ratios: number[] = [];
  for (const page of real) ratios.push(await ratio(page));
  const what = 'script without terms, × a bare textContent read';
  if (ratios.length > 0)
    figures.push(
      atMost(`${real.length} real pages: ${what}, geometric mean`, geometricMean(ratios), '×', 3),
    );
  for (const page of made) figures.push(atMost(`${page.name}: ${what}`, await ratio(page), '×', 3));
  const heaps: number[] = [];
  for (const page of made) {
    const { none, ours } = await loadCosts(
      { none: browsers.none, ours: browsers.ours },
      serve(bench, page),
      rounds,
    );
    heaps.push((ours.heap - none.heap) / 1e6);
  }
  figures.push(atMost('script heap without terms, the most', Math.max(...heaps), 'MB', 1));
  return [
    ...figures,
    ...(await scoutingGrowth(bench)),
    await renderFigure(bench, [...made, ...real.slice(0, 2)]),
    ...readerShare(bench.rounds > 1 ? 400 : 100, say),
  ];
}

const compared = ({ browsers: { none, bare, ours } }: Bench) => ({ none, bare, ours });

async function renderFigure(bench: Bench, pages: readonly BenchPage[]): Promise<Figure> {
  const browser = await openControlled({ panel: false });
  const costs = [];
  for (const page of pages) {
    const runs = await inTurns(bench.rounds, {
      run: () => restCost(browser, serve(bench, page), 1_000),
    });
    const { style, layout, paint } = medians(runs.run);
    costs.push(style + layout + paint);
  }
  await browser.close();
  return atMost('style, layout and paint without terms, the most', Math.max(...costs), 'ms', 0.05);
}
