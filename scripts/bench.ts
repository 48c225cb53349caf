import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import type { Bench } from './bench/bench.ts';
import { openBrowsers } from './bench/browsers.ts';
import { judgingFigures } from './bench/judging-figures.ts';
import { livingFigures } from './bench/living-figures.ts';
import { showLongRun } from './bench/long-run.ts';
import { ownPageFigures } from './bench/own-page-figures.ts';
import { panelFigures } from './bench/panel-figures.ts';
import { readerFigures } from './bench/reader-figures.ts';
import { scoutFigures } from './bench/scout-figures.ts';
import { type Figure, tableOf } from './bench/table.ts';
import { weightFigures } from './bench/weights.ts';
import { endAtObstacle } from './obstacle.mjs';
import { misuse, readArguments } from './read-arguments.mjs';
import { servePages } from './serve-pages.ts';

/** The parts of a run, in order; `--only` takes the name of one. */
const parts: Record<string, (bench: Bench) => Promise<Figure[]>> = {
  scout: scoutFigures,
  reader: readerFigures,
  judging: judgingFigures,
  living: livingFigures,
  own: ownPageFigures,
  panel: panelFigures,
};

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const usage = `"npm run bench -- --quick", "-- --only ${Object.keys(parts).join('|')}", "-- --only scout|panel|judging --against FOLDER" or "-- --long"`;

/** What can be asked for. */
interface Asked {
  quick?: boolean | undefined;
  only?: string | undefined;
  against?: string | undefined;
}

/** Measures the parts that are asked for, prints their table and keeps it in artifacts/. */
async function measure({ quick = false, only = '', against }: Asked): Promise<void> {
  const browsers = await openBrowsers();
  const server = await servePages();
  const bench: Bench = {
    browsers,
    server,
    rounds: quick ? 1 : 5,
    realPages: quick ? 2 : 3,
    against,
    say: (line) => console.error(line),
  };
  const figures = only ? [] : weightFigures();
  for (const name of only ? [only] : Object.keys(parts))
    figures.push(...((await parts[name]?.(bench)) ?? []));
  await browsers.close();
  await server.close();

  const table = tableOf(figures);
  console.log(table);
  mkdirSync(join(root, 'artifacts'), { recursive: true });
  writeFileSync(join(root, 'artifacts', 'bench.json'), JSON.stringify(figures, null, 2));
  writeFileSync(join(root, 'artifacts', 'bench.md'), `${table}\n`);
}

await endAtObstacle(async () => {
  const { values: asked } = readArguments(usage, {
    options: {
      quick: { type: 'boolean' },
      only: { type: 'string' },
      long: { type: 'boolean' },
      against: { type: 'string' },
    },
  });
  if (asked.only !== undefined && !parts[asked.only]) throw misuse(usage);
  if (!asked.long) return measure(asked);
  await showLongRun(10, console.log);
  exit();
});
