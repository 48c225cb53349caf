import { type Bench, serve } from './bench.ts';
import type { ControlledBrowser } from './browsers.ts';
import { allForms } from './forms.ts';
import { inTurns, mapOf, medians } from './in-turns.ts';
import { type BenchPage, madePages } from './pages.ts';
import { type PeerCost, peerCost, peerNames } from './peers.ts';
import { type RestCost, restCost } from './rest-cost.ts';
import { leastPage } from './special-pages.ts';
import { splitFound } from './split-found.ts';
import { atLeast, atMost, type Figure } from './table.ts';

/** Pages that every library gets through in less than minutes. */
const compared = ['article, 20 terms', 'forum thread', 'giant table'];
/** Milliseconds above which a library marks a page once only. */
const slow = 5_000;

/** The libraries beside our scan and painting, each on a page at rest, and what each of them finds. */
export async function rivalFigures(
  bench: Bench,
  reader: ControlledBrowser,
  whole: ControlledBrowser,
): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const page of madePages().filter(({ name }) => compared.includes(name)))
    figures.push(...(await figuresOn(bench, reader, whole, page)));
  return [...figures, ...(await splitFound(bench, reader))];
}

async function figuresOn(
  bench: Bench,
  reader: ControlledBrowser,
  whole: ControlledBrowser,
  page: BenchPage,
): Promise<Figure[]> {
  const url = serve(bench, page);
  const forms = allForms();
  const last = new Map<string, PeerCost>();
  const peer = (name: string) => async () => {
    const before = last.get(name);
    const cost =
      before && before.thread > slow
        ? before
        : await peerCost(name, bench.browsers.none, url, forms);
    last.set(name, cost);
    return cost;
  };
  const runs = await inTurns<string, RestCost | PeerCost>(Math.max(3, bench.rounds), {
    least: () => restCost(reader, serve(bench, leastPage), 1_500),
    reader: () => restCost(reader, url, 1_500),
    whole: () => restCost(whole, url, 2_000),
    ...mapOf(peerNames, peer),
  });
  const ours = medians(runs.reader as RestCost[]);
  const all = medians(runs.whole as RestCost[]);
  const least = medians(runs.least as RestCost[]);
  const scan = Math.max(1, ours.thread - least.thread);
  bench.say(
    `${page.name}: scan and painting ${scan.toFixed(1)} ms (script ${(ours.script - least.script).toFixed(1)}, style ${(ours.style - least.style).toFixed(1)}, paint ${(ours.paint - least.paint).toFixed(1)}), found ${ours.found}`,
  );
  const peers = peerNames.map((name) => {
    const { thread, marks } = medians(runs[name] as PeerCost[]);
    const what = `${page.name}: ${name} (${Math.round(thread)} ms, ${marks} elements), × our scan and painting`;
    return atLeast(what, thread / scan, '×', 10);
  });
  return [
    ...peers,
    {
      what: `${page.name}: all of ours from start to rest, panel included`,
      value: all.thread,
      unit: 'ms',
    },
    { what: `${page.name}: mentions found`, value: ours.found, unit: '' },
    atMost(`${page.name}: elements added to the page`, all.elements, '', 0),
  ];
}
