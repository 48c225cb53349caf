import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv } from 'node:process';
import { closingLine } from './closing-line.mjs';
import { installBrowsers, installDependencies } from './install-missing.mjs';
import { endAtObstacle } from './obstacle.mjs';
import { exitCodeOf, inProject } from './run.mjs';

const steps = {
  check: [['npm', 'run', 'check', '--silent']],
  'web-ext lint': [
    ['wxt', 'build', '-b', 'firefox', '--mv3'],
    ['web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--no-config-discovery', '--boring'],
  ],
};

const passes = (step) => steps[step].every(([program, ...args]) => exitCodeOf(program, args) === 0);

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
  const failed = passes('check') ? [] : ['check'];
  const { counts, vitestFailed } = runVitest(argv.slice(2));
  if (!passes('web-ext lint')) failed.push('web-ext lint');
  for (const step of failed) console.error(`${step} failed: what is wrong stands above.`);
  console.log(`\n${closingLine(counts, { vitestFailed, failedSteps: failed.length })}`);
  if (vitestFailed || failed.length > 0) process.exitCode = 1;
});
