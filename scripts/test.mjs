import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv } from 'node:process';
import { closingLine } from './closing-line.mjs';
import { installBrowsers, installDependencies } from './install-missing.mjs';
import { endAtObstacle } from './obstacle.mjs';
import { exitCodeOf, inProject } from './run.mjs';

/** Runs Vitest with the arguments of the person; gives its counts and whether it failed. */
function runVitest(args) {
  const folder = mkdtempSync(join(tmpdir(), 'test-counts-'));
  const file = join(folder, 'counts.json');
  const shown = args.some((arg) => arg.startsWith('--reporter')) ? [] : ['--reporter=default'];
  try {
    const code = exitCodeOf(
      'vitest',
      ['run', ...shown, '--reporter=./scripts/test-counts.ts', ...args],
      { env: { ...inProject.env, TEST_COUNTS: file } },
    );
    return { counts: readCounts(file), vitestFailed: code !== 0 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Vitest writes no counts where it cannot start. */
function readCounts(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

await endAtObstacle(() => {
  installBrowsers({ firefox: true });
  installDependencies();
  const checkFailed = exitCodeOf('npm', ['run', 'check', '--silent']) !== 0;
  const { counts, vitestFailed } = runVitest(argv.slice(2));
  if (checkFailed) console.error('check failed: what is wrong stands above the tests.');
  console.log(`\n${closingLine(counts, { vitestFailed, failedSteps: Number(checkFailed) })}`);
  if (vitestFailed || checkFailed) process.exitCode = 1;
});
