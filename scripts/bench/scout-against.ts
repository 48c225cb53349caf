import { openChromium } from '../open-chromium.ts';
import { type Bench, serve } from './bench.ts';
import { ownTimes } from './own-times.ts';
import type { BenchPage } from './pages.ts';
import type { Figure } from './table.ts';
import { geometricMean, median } from './work-of.ts';

/** By how much the script on pages without terms may cost more than that of the build before. */
const mostGrowth = 1.05;

/** What everything that runs on pages without terms costs, beside the same of the build `folder`, in turns. */
export async function scoutAgainst(
  bench: Bench,
  pages: readonly BenchPage[],
  folder: string,
): Promise<Figure[]> {
  const { context: other } = await openChromium({ extension: folder });
  const figures: Figure[] = [];
  const ratios: number[] = [];
  for (const page of pages) {
    const { none, ours } = bench.browsers;
    const url = serve(bench, page);
    const times = await ownTimes({ none, ours, other }, url, bench.rounds * 4, 500, median);
    const [now, before] = [times.ours - times.none, times.other - times.none];
    bench.say(`${page.name}: ${now.toFixed(2)} ms, the other build ${before.toFixed(2)} ms`);
    ratios.push(now / before);
    figures.push({
      what: `${page.name}: script without terms, × the other build`,
      value: now / before,
      unit: '×',
    });
  }
  await other.close();
  const value = geometricMean(ratios);
  const what = 'the same of all these pages, geometric mean';
  return [
    ...figures,
    { what, value, unit: '×', goal: `≤ ${mostGrowth}`, met: value <= mostGrowth },
  ];
}
