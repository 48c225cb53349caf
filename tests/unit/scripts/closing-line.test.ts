import { describe, expect, it } from 'vitest';
import { closingLine } from '../../../scripts/closing-line.mjs';
import { countTests } from '../../../scripts/test-counts.ts';

type State = 'passed' | 'failed' | 'skipped' | 'pending';

const file = (state: State, tests: State[]) =>
  ({
    state: () => state,
    children: { allTests: () => tests.map((state) => ({ result: () => ({ state }) })) },
  }) as unknown as Parameters<typeof countTests>[0][number];

describe('the count of tests', () => {
  it.each([
    ['no file', [], [0, 0, 0]],
    [
      'files together',
      [file('passed', ['passed']), file('failed', ['passed', 'failed'])],
      [2, 1, 0],
    ],
    ['what was skipped or not reached', [file('passed', ['skipped', 'pending'])], [0, 0, 2]],
    ['a file that does not load', [file('failed', [])], [0, 1, 0]],
    ['a file whose set-up fails', [file('failed', ['skipped', 'skipped'])], [0, 1, 2]],
  ])('is right for %s', (_, files, [passed, failed, skipped]) => {
    expect(countTests(files)).toEqual({ passed, failed, skipped });
  });
});

describe('the closing line', () => {
  it.each([
    [[5, 0, 1], false, 0, '5 passed, 0 failed, 1 skipped'],
    [[4, 2, 0], true, 0, '4 passed, 2 failed, 0 skipped'],
    // Vitest fails without a failed test where it finds none or cannot start.
    [[0, 0, 0], true, 0, '0 passed, 1 failed, 0 skipped'],
    [[5, 0, 0], false, 1, '5 passed, 1 failed, 0 skipped'],
    [[4, 1, 0], true, 2, '4 passed, 3 failed, 0 skipped'],
  ] as const)(
    'of %j, Vitest failed: %s, other steps failed: %i',
    (counts, vitestFailed, failedSteps, line) => {
      const [passed, failed, skipped] = counts;
      expect(closingLine({ passed, failed, skipped }, { vitestFailed, failedSteps })).toBe(line);
    },
  );
});
