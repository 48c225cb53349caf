import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { execPath } from 'node:process';
import { expect, it } from 'vitest';
import { counts } from '../../../scripts/test-elsewhere/counts.ts';
import { elsewhereOf, elsewheres } from '../../../scripts/test-elsewhere/elsewheres.ts';

it.each(Object.keys(elsewheres))('%s is named in the README', (name) => {
  expect(readFileSync('README.md', 'utf8')).toContain(`\`${name}\``);
});

it('joins several, and none that contradict each other', () => {
  expect(elsewhereOf('busy')).toEqual({ busyLoops: 2 });
  expect(elsewhereOf('auckland+wide-font+busy')).toEqual({
    surroundings: { timeZone: 'Pacific/Auckland', fonts: 'wide' },
    busyLoops: 2,
  });
  for (const name of [
    'wide-font+narrow-font',
    'busy+busy',
    'busy+',
    'busy+nowhere',
    'toString',
    '',
  ])
    expect(elsewhereOf(name)).toBeUndefined();
});

it.each([
  [['nowhere'], /"nowhere" do not fit: use .* narrow-font, /],
  [['wide-font+one-font'], /"wide-font\+one-font" do not fit: use /],
  [['--nothing'], /--nothing/],
])('%j ends with one line that says what can be asked for', (words, said) => {
  const { status, stdout, stderr } = spawnSync(execPath, ['scripts/test-elsewhere.ts', ...words], {
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr.trim().split('\n')).toEqual([expect.stringMatching(said)]);
});

const report = {
  numPassedTests: 3,
  numFailedTests: 1,
  numPendingTests: 1,
  numTodoTests: 0,
};
const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((status) => ({ status })),
});

it.each([
  ['tests that fail', [file('failed', 'passed', 'failed')], 1],
  ['a file that fails before its tests', [file('failed', 'failed'), file('failed')], 2],
  ['a file whose tests pass but whose end fails', [file('failed', 'passed')], 2],
])('counts %s', (_, testResults, failed) => {
  expect(counts({ ...report, testResults })).toEqual({ passed: 3, failed, skipped: 1 });
});
