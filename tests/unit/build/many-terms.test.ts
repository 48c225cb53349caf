import { gzipSync } from 'node:zlib';
import { beforeAll, expect, it } from 'vitest';
import { contentAssets } from '../../../build/content-assets.ts';
import { contentModules } from '../../../build/content-modules.ts';
import { readContentFiles } from '../../../build/read-content.ts';
import { generateContent } from '../../../scripts/generate-content.ts';

const shipped = contentModules();
const files = generateContent(readContentFiles(), { terms: 2000, articles: 200 });

let modules: typeof shipped;
let assets: ReturnType<typeof contentAssets>;

beforeAll(() => {
  modules = contentModules(files);
  assets = contentAssets(files);
});

const weightOf = (value: unknown) => gzipSync(JSON.stringify(value), { level: 9 }).length;

it('adds little to what the scout carries into every page', () => {
  expect(weightOf(modules.stems) - weightOf(shipped.stems)).toBeLessThan(1536);
});

it('leaves what decides on senses as it was', () => {
  expect(modules.evidence).toEqual(shipped.evidence);
});

it('keeps each term, its facts and each article in files of their own', () => {
  expect(assets).toHaveLength(contentAssets().length + 2000 + 2000 + 200);
  const ofTerms = assets.filter(({ relativeDest }) => /^content\/(terms|facts)/.test(relativeDest));
  const largest = Math.max(...ofTerms.map(({ contents }) => contents.length));
  expect(largest).toBeLessThan(16 * 1024);
});
