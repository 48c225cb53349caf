import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { assertBudget, weighBundles } from '../../../build/bundle-budget.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'budget-'));

/** Text that does not get smaller when it is packed. */
const noise = (length: number) => {
  let seed = 1;
  return Array.from({ length }, () => {
    seed = (seed * 16807) % 2147483647;
    return String.fromCharCode(33 + (seed % 90));
  }).join('');
};

it('lets a script within its budget pass', () => {
  const built = folder();
  writeFileSync(join(built, 'scout.js'), 'scout()');
  const weights = weighBundles(built, { 'scout.js': 1 });
  expect(weights[0]?.bytes).toBeGreaterThan(0);
  expect(() => assertBudget(weights)).not.toThrow();
});

it('names each script that outgrew its budget, and by how much', () => {
  const built = folder();
  writeFileSync(join(built, 'scout.js'), noise(3_000));
  writeFileSync(join(built, 'reader.js'), 'reader()');
  const weights = weighBundles(built, { 'scout.js': 1, 'reader.js': 1 });
  expect(() => assertBudget(weights)).toThrow(
    /^scout\.js: \d+ bytes gzipped, \d+ over its budget: [^\n]+$/,
  );
});

it('fails when a script with a budget was not built', () => {
  expect(() => weighBundles(folder(), { 'scout.js': 1 })).toThrow(/scout\.js/);
});
