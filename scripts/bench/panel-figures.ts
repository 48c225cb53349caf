import { openChromium } from '../open-chromium.ts';
import { type Bench, serve } from './bench.ts';
import { inTurns } from './in-turns.ts';
import { openCost } from './open-cost.ts';
import type { Figure } from './table.ts';
import { median } from './work-of.ts';

const page = {
  name: 'panel',
  terms: true,
  html: '<title>x</title><p style="margin:200px">About scalp micropigmentation, finasteride and keloid.</p>',
};

/** Milliseconds by which a panel may open later than that of the build it is compared with. */
const mostLater = 5;

/** From the pointer's rest to the painted panel, with the background awake and stopped; with `against`, beside another build. */
export async function panelFigures(bench: Bench): Promise<Figure[]> {
  const url = serve(bench, page);
  const builds = { ours: undefined, ...(bench.against && { other: bench.against }) };
  const browsers = await Promise.all(
    Object.entries(builds).map(async ([name, extension]) => {
      const { context, extensionId } = await openChromium(extension ? { extension } : {});
      const own = await context.newPage();
      await own.goto(`chrome-extension://${extensionId}/options.html`);
      return { name, context, own };
    }),
  );
  const figures: Figure[] = [];
  for (const state of ['awake', 'stopped'] as const)
    for (const term of ['scalp micropigmentation', 'finasteride']) {
      const runs = await inTurns(
        bench.rounds * 3,
        Object.fromEntries(
          browsers.map(({ name, context, own }) => [
            name,
            () => openCost(context, url, { term, asleep: state === 'stopped' ? own : undefined }),
          ]),
        ),
      );
      const what = `rest on “${term}” to painted panel, background ${state}`;
      const ours = median(runs.ours ?? []);
      figures.push({ what, value: ours, unit: 'ms', goal: '' });
      if (!runs.other) continue;
      const other = median(runs.other);
      figures.push({
        what: `the same, × the other build (${other.toFixed(1)} ms)`,
        value: ours / other,
        unit: '×',
        goal: `≤ ${mostLater} ms later`,
        met: ours - other <= mostLater,
      });
    }
  for (const { context } of browsers) await context.close();
  return figures;
}
