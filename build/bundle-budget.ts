import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildParts, wholePackage } from './build-parts.ts';

/** What a part may weigh that grows with the content: so many bytes, gzipped, for each file of a part. */
interface GrowingBudget {
  bytes: number;
  forEach: string;
}

/** The most that parts may weigh: in units of 1,024 bytes gzipped, or by the amount of content. */
type Budget = Record<string, number | GrowingBudget>;

const terms = 'content/terms/';
const facts = 'content/facts/';
const articles = 'content/articles/';

/** The most each part of a build may weigh; the whole package that and what its content may. */
const bundleBudget: Budget = {
  'ear.js': 0.6,
  'scout.js': 6,
  'reader.js': 30,
  'judge.js': 34.75,
  'panel.js': 53.9,
  'background.js': 31.2,
  'popup.html': 0.43,
  'popup.html: scripts': 49.7,
  'popup.html: styles': 6.4,
  'sidepanel.html': 0.43,
  'sidepanel.html: scripts': 45.2,
  'sidepanel.html: styles': 5.2,
  'options.html': 0.4,
  'options.html: scripts': 33.5,
  'options.html: styles': 3.3,
  'welcome.html': 0.4,
  'welcome.html: scripts': 23.5,
  'welcome.html: styles': 2.4,
  'content/index.json': { bytes: 110, forEach: terms },
  'content/answers.json': { bytes: 51, forEach: terms },
  'content/sources.json': { bytes: 270, forEach: terms },
  'content/evidence.json': { bytes: 150, forEach: terms },
  'content/search.json': { bytes: 550, forEach: terms },
  [articles]: { bytes: 14_000, forEach: articles },
  [terms]: { bytes: 610, forEach: terms },
  [facts]: { bytes: 1_500, forEach: facts },
  'manifest.json': 0.7,
  'managed-schema.json': 0.4,
  '_locales/en/messages.json': 9.7,
  'icon/16.png': 0.6,
  'icon/32.png': 1,
  'icon/48.png': 1.7,
  'icon/96.png': 2.8,
  'icon/128.png': 3,
  'LICENSE.txt': 0.7,
  'NOTICES.txt': 7.3,
  [wholePackage]: 240,
};

/** One part of a build, what it weighs and what it may weigh, in bytes, gzipped. */
export interface PartWeight {
  part: string;
  bytes: number;
  budget: number;
}

/** What each part may weigh in bytes, by the files that the parts hold. */
function bytesAllowed(budget: Budget, parts: Map<string, string[]>): Map<string, number> {
  const allowed = new Map(
    Object.entries(budget).map(([part, one]) => [
      part,
      typeof one === 'number' ? one * 1024 : one.bytes * (parts.get(one.forEach)?.length ?? 0),
    ]),
  );
  const content = Object.entries(budget).filter(([, one]) => typeof one !== 'number');
  const ofContent = content.reduce((sum, [part]) => sum + (allowed.get(part) ?? 0), 0);
  return allowed.set(wholePackage, (allowed.get(wholePackage) ?? 0) + ofContent);
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
  const allowed = bytesAllowed(budget, parts);
  return [...parts].map(([part, files]) => ({
    part,
    bytes: files.reduce((sum, file) => sum + weigh(file), 0),
    budget: allowed.get(part) ?? 0,
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
