import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The most each script may weigh, gzipped, in units of 1,024 bytes. */
export const bundleBudget: Record<string, number> = {
  'scout.js': 6,
  'reader.js': 25,
  'judge.js': 20,
  'panel.js': 38,
  'library.js': 52,
  'background.js': 30,
};

/** One script that was built, and what it may weigh. */
export interface BundleWeight {
  file: string;
  bytes: number;
  budget: number;
}

/** Weighs the scripts of a build folder that have a budget, gzipped, in bytes. Throws when one is missing. */
export function weighBundles(folder: string, budget = bundleBudget): BundleWeight[] {
  return Object.entries(budget).map(([file, kilobytes]) => ({
    file,
    bytes: gzipSync(readFileSync(join(folder, file)), { level: 9 }).length,
    budget: kilobytes * 1024,
  }));
}

/** Throws with one line for each script that outgrew its budget. */
export function assertBudget(weights: BundleWeight[]): void {
  const over = weights.filter(({ bytes, budget }) => bytes > budget);
  if (over.length === 0) return;
  const lines = over.map(
    ({ file, bytes, budget }) =>
      `${file}: ${bytes} bytes gzipped, ${bytes - budget} over its budget: make it smaller, or move what only some pages need into a later stage`,
  );
  throw new Error(lines.join('\n'));
}
