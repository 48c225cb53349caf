import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const ceiling = 200;

/** Lines of every source file, shortest first; data and tests aside. */
const sizes = globSync(
  '{entrypoints,components,page,detection,articles,settings,build,scripts}/**/*.{ts,tsx,mjs,css}',
)
  .map((path) => ({ path, lines: readFileSync(path, 'utf8').trimEnd().split('\n').length }))
  .sort((a, b) => a.lines - b.lines);

/** Length of the file below which this share of the files lies. */
const quantile = (share: number) => sizes[Math.floor((sizes.length - 1) * share)]?.lines ?? 0;

it(`holds every file to ${ceiling} lines`, () => {
  expect(sizes.filter(({ lines }) => lines > ceiling)).toEqual([]);
});

it('keeps most files short', () => {
  expect(quantile(0.5), 'median').toBeLessThanOrEqual(60);
  expect(quantile(0.9), '90th percentile').toBeLessThanOrEqual(120);
});
