import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import { endAtObstacle } from './obstacle.mjs';
import { openChromium } from './open-chromium.ts';
import { cases, type OrdealCase } from './ordeal/cases.ts';
import { hasFailed, type Outcome, tableOf, withTable } from './ordeal/report.ts';
import { tryCase } from './ordeal/try-case.ts';
import { misuse, readArguments } from './read-arguments.mjs';
import { servePages } from './serve-pages.ts';

const reliability = join(dirname(dirname(fileURLToPath(import.meta.url))), 'docs/reliability.md');
const usage = `"npm run ordeal", "-- --tries NUMBER", or with some of ${Object.keys(cases).join(', ')} after "--"`;

/** What is asked for: names of cases, all when none is given, and how often each is tried. Throws an obstacle at what does not fit. */
function asked() {
  const { positionals, values } = readArguments(usage, {
    allowPositionals: true,
    options: { tries: { type: 'string', default: '10' } },
  });
  const tries = Number(values.tries);
  if (!Number.isInteger(tries) || tries < 1 || positionals.some((name) => !(name in cases)))
    throw misuse(usage);
  return { names: positionals.length > 0 ? positionals : Object.keys(cases), tries };
}

/** Tries cases in turns, so that each meets a browser that the others have worn. */
async function runOrdeal(names: readonly string[], tries: number): Promise<Outcome[]> {
  const { context } = await openChromium();
  const server = await servePages();
  const outcomes = names.map((name) => ({ ...(cases[name] as OrdealCase), tries: [] }) as Outcome);
  try {
    for (let turn = 1; turn <= tries; turn++)
      for (const outcome of outcomes) {
        const result = await tryCase(context, server, outcome);
        outcome.tries.push(result);
        console.error(`${turn}/${tries} ${outcome.what}: ${result.failures.join('; ') || 'held'}`);
      }
  } finally {
    await context.close();
    await server.close();
  }
  return outcomes;
}

await endAtObstacle(async () => {
  const { names, tries } = asked();
  const outcomes = await runOrdeal(names, tries);
  console.log(tableOf(outcomes));
  if (names.length === Object.keys(cases).length)
    writeFileSync(reliability, withTable(readFileSync(reliability, 'utf8'), tableOf(outcomes)));
  if (outcomes.some(hasFailed)) exit(1);
});
