import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { assertBudget, weighBuild } from '../../../build/bundle-budget.ts';
import { scratchFolder } from '../scratch-folder.ts';

/** A build folder with these files. */
function built(files: Record<string, string>): string {
  const folder = scratchFolder('budget');
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** Text that does not get smaller when it is packed. */
const noise = (length: number) => {
  let seed = 1;
  return Array.from({ length }, () => {
    seed = (seed * 16807) % 2147483647;
    return String.fromCharCode(33 + (seed % 90));
  }).join('');
};

const whole = { 'whole package': 10 };

it('lets a build within its budget pass', () => {
  const weights = weighBuild(built({ 'scout.js': 'scout()' }), { 'scout.js': 1, ...whole });
  expect(weights.map(({ part }) => part)).toEqual(['whole package', 'scout.js']);
  expect(weights.every(({ bytes }) => bytes > 0)).toBe(true);
  expect(() => assertBudget(weights)).not.toThrow();
});

it('names each part that outgrew its budget, and by how much', () => {
  const weights = weighBuild(built({ 'scout.js': noise(3_000), 'reader.js': 'reader()' }), {
    'scout.js': 1,
    'reader.js': 1,
    ...whole,
  });
  expect(() => assertBudget(weights)).toThrow(
    /^scout\.js: \d+ bytes gzipped, \d+ over its budget: [^\n]+$/,
  );
});

it('weighs the whole package, and each page with all that it loads', () => {
  const page =
    '<script type="module" src="/chunks/popup-aB3_-xyz.js"></script><link rel="modulepreload" href="/chunks/shared-12345678.js"><link rel="stylesheet" href="/assets/popup-12345678.css"><link rel="icon" href="/icon/16.png">';
  const folder = built({
    'popup.html': page,
    'chunks/popup-aB3_-xyz.js': noise(1_000),
    'chunks/shared-12345678.js': noise(1_500),
    'assets/popup-12345678.css': noise(500),
    'icon/16.png': noise(500),
  });
  const budget = {
    'popup.html': 1,
    'popup.html: scripts': 2,
    'popup.html: styles': 0.2,
    'icon/16.png': 0.2,
  };
  const weights = weighBuild(folder, { ...budget, 'whole package': 2 });
  expect(() => assertBudget(weights)).toThrow(
    /^whole package: .+\npopup\.html: scripts: .+\npopup\.html: styles: .+\nicon\/16\.png: [^\n]+$/,
  );
});

it('weighs the files of all terms together, as it does those of all articles', () => {
  const folder = built({
    'content/index.json': '{}',
    'content/terms/smp.json': noise(600),
    'content/terms/keloid.json': noise(600),
    'content/articles/one.json': noise(600),
  });
  const budget = { 'content/index.json': 1, 'content/terms/': 1, 'content/articles/': 1, ...whole };
  expect(() => assertBudget(weighBuild(folder, budget))).toThrow(
    /^content\/terms\/: 1\d{3} bytes gzipped, \d+ over its budget: [^\n]+$/,
  );
});

const grown = (terms: number, length: number) =>
  built({
    'content/index.json': noise(terms * 20),
    ...Object.fromEntries(
      Array.from({ length: terms }, (_, at) => [`content/terms/t${at}.json`, noise(length)]),
    ),
  });
const growing = {
  'content/index.json': { bytes: 60, forEach: 'content/terms/' },
  'content/terms/': { bytes: 400, forEach: 'content/terms/' },
  'whole package': 0.1,
};

it.each([1, 5, 40])(
  'lets the content grow by %i terms that are no heavier than others',
  (terms) => {
    expect(() => assertBudget(weighBuild(grown(terms, 300), growing))).not.toThrow();
  },
);

it('names content that is too heavy for its number of terms, and the package with it', () => {
  expect(() => assertBudget(weighBuild(grown(5, 800), growing))).toThrow(
    /^whole package: .+\ncontent\/terms\/: [^\n]+$/,
  );
});

it.each([
  [
    'a file without a budget',
    { 'scout.js': '', 'left-over.js.map': '' },
    /^left-over\.js\.map: has no budget: [^\n]+$/,
  ],
  [
    'a script that no page loads',
    { 'scout.js': '', 'chunks/later-aB3_-xyz.js': '' },
    /^chunks\/later\.js: has no budget: [^\n]+$/,
  ],
  ['a budget of what was not built', {}, /^scout\.js: was not built: [^\n]+$/],
])('fails over %s', (_, files, message) => {
  expect(() => weighBuild(built(files), { 'scout.js': 1, ...whole })).toThrow(message);
});
