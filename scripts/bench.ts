import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Bench } from './bench/bench.ts';
import { openBrowsers } from './bench/browsers.ts';
import { livingFigures } from './bench/living-figures.ts';
import { showLongRun } from './bench/long-run.ts';
import { ownPageFigures } from './bench/own-page-figures.ts';
import { panelFigures } from './bench/panel-figures.ts';
import { readerFigures } from './bench/reader-figures.ts';
import { scoutFigures } from './bench/scout-figures.ts';
import { type Figure, tableOf } from './bench/table.ts';
import { weightFigures } from './bench/weights.ts';
import { servePages } from './serve-pages.ts';

/** The parts of a run, in order; `--only` takes the name of one. */
const parts: Record<string, (bench: Bench) => Promise<Figure[]>> = {
  scout: scoutFigures,
  reader: readerFigures,
  living: livingFigures,
  own: ownPageFigures,
  panel: panelFigures,
};

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values: asked } = parseArgs({
  options: {
    quick: { type: 'boolean' },
    only: { type: 'string' },
    long: { type: 'boolean' },
    against: { type: 'string' },
  },
});
if (asked.only && !parts[asked.only])
  throw new Error(`--only takes one of ${Object.keys(parts).join(', ')}.`);

if (asked.long) {
  await showLongRun(10, console.log);
  exit();
}

const browsers = await openBrowsers();
const server = await servePages();
const bench: Bench = {
  browsers,
  server,
  rounds: asked.quick ? 1 : 5,
  realPages: asked.quick ? 2 : 3,
  against: asked.against,
  say: (line) => console.error(line),
};
const figures = asked.only ? [] : weightFigures();
for (const name of asked.only ? [asked.only] : Object.keys(parts))
  figures.push(...((await parts[name]?.(bench)) ?? []));
await browsers.close();
await server.close();

const table = tableOf(figures);
console.log(table);
mkdirSync(join(root, 'artifacts'), { recursive: true });
writeFileSync(join(root, 'artifacts', 'bench.json'), JSON.stringify(figures, null, 2));
writeFileSync(join(root, 'artifacts', 'bench.md'), `${table}\n`);
