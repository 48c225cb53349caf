import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Counts, counts } from './counts.ts';
import type { Place } from './ordinary-user.ts';

/** How the tests ended, and after how long. */
export interface Outcome extends Counts {
  seconds: number;
}

/** Runs the tests that need a browser at a place, with more in its environment; `only` names files or switches as Vitest takes them. */
export async function runTests(
  place: Place,
  more: NodeJS.ProcessEnv,
  only: readonly string[],
): Promise<Outcome> {
  const report = join(place.cwd, 'artifacts', 'elsewhere.json');
  rmSync(report, { force: true });
  const started = performance.now();
  const modules = join(place.cwd, 'node_modules');
  const tests = spawn(
    'node',
    [
      join(modules, 'vitest', 'vitest.mjs'),
      'run',
      '--project=dom',
      '--project=e2e',
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...only,
    ],
    {
      ...place,
      env: { ...place.env, ...more, PATH: [join(modules, '.bin'), place.env.PATH].join(delimiter) },
      stdio: 'inherit',
    },
  );
  await once(tests, 'exit');
  const seconds = Math.round((performance.now() - started) / 1_000);
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0, seconds };
  return { ...counts(JSON.parse(readFileSync(report, 'utf8'))), seconds };
}
