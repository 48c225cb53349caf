import type { Bench } from './bench.ts';
import { changeCosts } from './change-cost.ts';
import { matchRatio } from './match-cost.ts';
import { changingPage } from './special-pages.ts';
import { atMost, type Figure } from './table.ts';
import { hoverCost, lateMarks, layoutShift } from './view-cost.ts';

/** Pages that keep changing, the pointer, and scrolling. */
export async function livingFigures(bench: Bench): Promise<Figure[]> {
  const { none, ours } = bench.browsers;
  const many = bench.server.add('many.html', changingPage(2_000, 5));
  return [
    ...(await changeFigures(bench, many)),
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

/** What changes of a page cost, with many terms on it or none. */
async function changeFigures(bench: Bench, many: string): Promise<Figure[]> {
  const { none, ours } = bench.browsers;
  const few = bench.server.add('few.html', changingPage(2_000, 0));
  const rounds = Math.min(3, bench.rounds);
  const append = (text: string) =>
    `const p=document.createElement('p');p.textContent='${text} '+n;list.append(p)`;
  const text = await changeCosts({ none, ours }, many, 'counter.textContent=n', {
    seconds: 4,
    rounds,
    settle: 4_000,
  });
  const plain = await changeCosts({ none, ours }, few, append('the quick brown fox'), {
    seconds: 6,
    rounds,
    every: 5,
  });
  const terms = await changeCosts({ none, ours }, many, append('on minoxidil and the fox'), {
    seconds: 6,
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
  ];
}
