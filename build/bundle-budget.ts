import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildParts, wholePackage } from './build-parts.ts';

/** The most each part of a build may weigh, gzipped, in units of 1,024 bytes. */
const bundleBudget: Record<string, number> = {
  'scout.js': 6,
  'reader.js': 27,
  'judge.js': 20,
  'panel.js': 50.5,
  'background.js': 31.2,
  'popup.html': 0.4,
  'popup.html: scripts': 92,
  'popup.html: styles': 4.4,
  'options.html': 0.4,
  'options.html: scripts': 84,
  'options.html: styles': 3.3,
  'welcome.html': 0.4,
  'welcome.html: scripts': 21,
  'welcome.html: styles': 1.9,
  'content/index.json': 6.3,
  'content/evidence.json': 15,
  'content/articles/': 12,
  'content/terms/': 64,
  'content/facts/': 62.5,
  'manifest.json': 0.7,
  'managed-schema.json': 0.4,
  '_locales/en/messages.json': 8.4,
  'icon/16.png': 0.6,
  'icon/32.png': 1,
  'icon/48.png': 1.7,
  'icon/96.png': 2.8,
  'icon/128.png': 3,
  'LICENSE.txt': 0.7,
  'NOTICES.txt': 7.3,
  [wholePackage]: 374,
};

/** What only Firefox needs; see docs/security.md. */
const firefoxBudget = { 'ear.js': 0.8 };

/** The budget of the build for a browser. */
export function budgetOf(browser: string): Record<string, number> {
  return browser === 'firefox' ? { ...bundleBudget, ...firefoxBudget } : bundleBudget;
}

/** One part of a build, what it weighs and what it may weigh, in bytes, gzipped. */
export interface PartWeight {
  part: string;
  bytes: number;
  budget: number;
}

/** Weighs every part of a build folder. Throws with one line for each part without a budget and each budget without a part. */
export function weighBuild(folder: string, budget = bundleBudget): PartWeight[] {
  const parts = buildParts(folder);
  const problems = [
    ...[...parts.keys()]
      .filter((part) => budget[part] === undefined)
      .map(
        (part) =>
          `${part}: has no budget: give it one in build/bundle-budget.ts, or keep it out of the build`,
      ),
    ...Object.keys(budget)
      .filter((part) => !parts.has(part))
      .map(
        (part) =>
          `${part}: was not built: build it, or take its budget out of build/bundle-budget.ts`,
      ),
  ];
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const weigh = (file: string) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
  return [...parts].map(([part, files]) => ({
    part,
    bytes: files.reduce((sum, file) => sum + weigh(file), 0),
    budget: (budget[part] ?? 0) * 1024,
  }));
}

/** Throws with one line for each part that outgrew its budget. */
export function assertBudget(weights: PartWeight[]): void {
  const over = weights.filter(({ bytes, budget }) => bytes > budget);
  if (over.length === 0) return;
  const lines = over.map(
    ({ part, bytes, budget }) =>
      `${part}: ${bytes} bytes gzipped, ${Math.ceil(bytes - budget)} over its budget: make it smaller, or move what only some pages need into a later stage`,
  );
  throw new Error(lines.join('\n'));
}
