import { writeFileSync } from 'node:fs';
import { env } from 'node:process';
import type { Reporter, TestModule } from 'vitest/node';

/** How many tests ended how. */
export interface TestCounts {
  passed: number;
  failed: number;
  skipped: number;
}

/** Counts the tests of all files; a file that failed without a failed test counts as one, since its tests never ran. */
export function countTests(modules: readonly Pick<TestModule, 'children' | 'state'>[]): TestCounts {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const file of modules) {
    let failed = 0;
    for (const test of file.children.allTests()) {
      const { state } = test.result();
      if (state === 'passed') counts.passed++;
      else if (state === 'failed') failed++;
      else counts.skipped++;
    }
    counts.failed += failed || Number(file.state() === 'failed');
  }
  return counts;
}

/** Writes the counts of a run into the file that TEST_COUNTS names; errors outside any test count as failed. */
// biome-ignore lint/style/noDefaultExport: Vitest takes a reporter from the default export.
export default class implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]) {
    const counts = countTests(modules);
    if (!env.TEST_COUNTS) return;
    writeFileSync(
      env.TEST_COUNTS,
      JSON.stringify({ ...counts, failed: counts.failed + errors.length }),
    );
  }
}
