import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Place } from './ordinary-user.ts';

/** How the tests ended. */
export interface Outcome {
  passed: number;
  failed: number;
  skipped: number;
  seconds: number;
}

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
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

/** What a report counts; a file that fails before its tests is one failure. */
function counts(report: Report) {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
