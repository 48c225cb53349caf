import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv, exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import { openBrowsers } from './bench/browsers.ts';
import { livingFigures, readerFigures, scoutFigures } from './bench/figures.ts';
import { showLongRun } from './bench/long-run.ts';
import { ownPageFigures } from './bench/own-page-figures.ts';
import { madePages } from './bench/pages.ts';
import { readerShare } from './bench/reader-share.ts';
import { realPages } from './bench/real-pages.ts';
import { tableOf } from './bench/table.ts';
import { weightFigures } from './bench/weights.ts';
import { servePages } from './serve-pages.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const isQuick = argv.includes('--quick');
const say = (line: string) => console.error(line);
if (argv.includes('--long')) {
  await showLongRun(10, console.log);
  exit();
}

const browsers = await openBrowsers();
const server = await servePages();
const bench = { browsers, server, rounds: isQuick ? 1 : 5, say };
const made = madePages();
const real = realPages(isQuick ? 2 : 8, say);
const figures = [
  ...weightFigures(),
  ...(await scoutFigures(bench, [...made.filter(({ terms }) => !terms).slice(0, 1), ...real])),
  ...readerShare(isQuick ? 100 : 400, say),
  ...(await readerFigures(
    bench,
    made.filter(({ terms }) => terms),
  )),
  ...(await livingFigures(bench)),
  ...(await ownPageFigures(bench)),
];
await browsers.close();
await server.close();

const table = tableOf(figures);
console.log(table);
mkdirSync(join(root, 'artifacts'), { recursive: true });
writeFileSync(join(root, 'artifacts', 'bench.json'), JSON.stringify(figures, null, 2));
writeFileSync(join(root, 'artifacts', 'bench.md'), `${table}\n`);
