import type { PageServer } from '../serve-pages.ts';
import type { openBrowsers } from './browsers.ts';
import { changeCosts } from './change-cost.ts';
import { allForms } from './forms.ts';
import { loadCosts } from './load-cost.ts';
import { matchRatio } from './match-cost.ts';
import { ownCosts } from './own-cost.ts';
import { type BenchPage, changingPage } from './pages.ts';
import { peerCosts } from './peers.ts';
import type { Figure } from './table.ts';
import { firstMarkTime, hoverCost, lateMarks, layoutShift } from './view-cost.ts';
import { geometricMean } from './work-of.ts';

/** What the measurements work with. */
export interface Bench {
  browsers: Awaited<ReturnType<typeof openBrowsers>>;
  server: PageServer;
  /** Rounds of each measurement. */
  rounds: number;
  say(line: string): void;
}

const atMost = (what: string, value: number, unit: string, limit: number): Figure => ({
  what,
  value,
  unit,
  goal: `≤ ${limit}`,
  met: value <= limit,
});

function serve({ server }: Bench, { name, html }: BenchPage): string {
  return server.add(`${name.replace(/[^a-z0-9]+/gi, '-')}.html`, html);
}

const compared = ({ browsers: { none, bare, ours } }: Bench) => ({ none, bare, ours });

/** Pages without terms: the scout beside a bare read of the text. */
export async function scoutFigures(bench: Bench, pages: readonly BenchPage[]): Promise<Figure[]> {
  const ratios: number[] = [];
  const heaps: number[] = [];
  const layouts: number[] = [];
  for (const page of pages) {
    const { none, bare, ours } = await loadCosts(compared(bench), serve(bench, page), bench.rounds);
    const unit = Math.max(0.05, bare.script - none.script);
    ratios.push(Math.max(0.01, ours.script - none.script) / unit);
    heaps.push((ours.heap - none.heap) / 1e6);
    layouts.push(ours.layout + ours.style - none.layout - none.style);
    bench.say(
      `${page.name}: scout ${(ours.script - none.script).toFixed(2)} ms, bare read ${unit.toFixed(2)} ms`,
    );
  }
  return [
    atMost(
      'script on a page without terms, × a bare textContent read',
      geometricMean(ratios),
      '×',
      3,
    ),
    {
      what: 'layout and style beyond that of the page, mean',
      value: layouts.reduce((a, b) => a + b, 0) / layouts.length,
      unit: 'ms',
      goal: 'none',
    },
    atMost('script heap on a page without terms', Math.max(...heaps), 'MB', 1),
  ];
}

/** Pages with terms: what reading and painting take, beside a bare read and the libraries. */
export async function readerFigures(bench: Bench, pages: readonly BenchPage[]): Promise<Figure[]> {
  const forms = allForms();
  const figures: Figure[] = [];
  for (const page of pages) {
    const url = serve(bench, page);
    const { none, bare, ours } = await loadCosts(compared(bench), url, bench.rounds);
    const own = await ownCosts(bench.browsers.ours, url, bench.rounds, 3_000);
    const unit = Math.max(0.05, bare.script - none.script);
    const total = Math.max(1, ours.task - none.task);
    figures.push(
      {
        what: `${page.name}: reading, × a bare textContent read`,
        value: own.reader / unit,
        unit: '×',
        goal: '≤ 8 (20 terms)',
      },
      atMost(`${page.name}: longest stretch of script`, own.longest, 'ms', 8),
      atMost(
        `${page.name}: load to first mark`,
        await firstMarkTime(bench.browsers.ours, url, bench.rounds),
        'ms',
        100,
      ),
    );
    // On the giants they take minutes, or the page with them.
    const rivals = page.html.length < 1_000_000;
    for (const [name, peer] of Object.entries(
      !rivals ? {} : await peerCosts(bench.browsers.none, url, forms, 1),
    ))
      figures.push({
        what: `${page.name}: ${name} (${peer.marks} marks), × all of ours`,
        value: peer.total / total,
        unit: '×',
        goal: '≥ 10',
        met: peer.total / total >= 10,
      });
    bench.say(
      `${page.name}: reader ${own.reader.toFixed(1)} ms, panel ${own.panel.toFixed(1)} ms, longest ${own.longest.toFixed(1)} ms`,
    );
  }
  return figures;
}

/** Pages that keep changing, the pointer, and scrolling. */
export async function livingFigures(bench: Bench): Promise<Figure[]> {
  const { none, ours } = bench.browsers;
  const many = bench.server.add('many.html', changingPage(2_000, 5));
  const few = bench.server.add('few.html', changingPage(2_000, 0));
  const { rounds } = bench;
  const append = (text: string) =>
    `const p=document.createElement('p');p.textContent='${text} '+n;list.append(p)`;
  const text = await changeCosts({ none, ours }, many, 'counter.textContent=n', {
    seconds: 4,
    rounds,
    settle: 4_000,
  });
  const plain = await changeCosts({ none, ours }, few, append('the quick brown fox'), {
    seconds: 10,
    rounds,
    every: 5,
  });
  const terms = await changeCosts({ none, ours }, many, append('on minoxidil and the fox'), {
    seconds: 10,
    rounds,
    every: 5,
    settle: 4_000,
  });
  const single = await changeCosts({ none, ours }, few, 'counter.firstChild.data=n', {
    seconds: 5,
    rounds,
  });
  return [
    atMost(
      '10,000 terms, one text changes a frame: main thread a frame, × without',
      text.ours.frame / text.none.frame,
      '×',
      1.3,
    ),
    {
      what: 'the same: dropped frames of 100, beyond those without',
      value: text.ours.dropped - text.none.dropped,
      unit: '',
      goal: '0',
    },
    atMost(
      '200 nodes a second, no terms: script',
      (plain.ours.script - plain.none.script) / 10,
      '% of a core',
      1,
    ),
    atMost(
      '200 nodes a second on a page of 10,000 terms: script',
      (terms.ours.script - terms.none.script) / 10,
      '% of a core',
      3,
    ),
    atMost(
      'one text at 60 Hz: script a change',
      (single.ours.script - single.none.script) / 60,
      'ms',
      0.1,
    ),
    atMost(
      'pointer movement with 10,000 marks',
      (await hoverCost(ours, many, 300)) - (await hoverCost(none, many, 300)),
      'ms',
      0.5,
    ),
    {
      what: 'marks missing two frames after their text, scrolling at full speed',
      value: 100 * (await lateMarks(ours, many)),
      unit: '%',
      goal: '0',
    },
    atMost(
      'layout shift',
      (await layoutShift(ours, many)) - (await layoutShift(none, many)),
      '',
      0,
    ),
    atMost('matching a character with 10,000 terms, × with 500', matchRatio(15), '×', 1.5),
  ];
}
