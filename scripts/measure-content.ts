import { gzipSync } from 'node:zlib';
import { pathOf } from '../articles/shards.ts';
import { contentAssets } from '../build/content-assets.ts';
import { contentModules } from '../build/content-modules.ts';
import { readContentFiles } from '../build/read-content.ts';
import { type Amount, generateContent } from './generate-content.ts';

const [terms = 2000, articles = 200] = process.argv.slice(2).map(Number);

/** Builds all content and prints how long that takes and what the parts weigh, gzipped. */
function measure(name: string, { terms, articles }: Amount): void {
  const files = generateContent(readContentFiles(), { terms, articles });
  const start = performance.now();
  const modules = contentModules(files);
  const assets = contentAssets(files);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const weighed = Object.entries(modules).map(
    ([part, value]) => `${part} ${weightOf(JSON.stringify(value))} KB`,
  );
  const largest = Math.max(...assets.map(({ contents }) => contents.length));
  const index = assets.find(({ relativeDest }) => relativeDest === pathOf.index)?.contents ?? '';
  console.log(
    `${name}: ${seconds} s; ${weighed.join(', ')}; ${assets.length} files of content, the largest ${largest} bytes; the index, read before all else, ${weightOf(index)} KB, parsed in ${parsingOf(index)} ms`,
  );
}

/** Milliseconds that it takes to parse a text as JSON, the least of several times. */
function parsingOf(json: string): string {
  const times = Array.from({ length: 9 }, () => {
    const start = performance.now();
    JSON.parse(json);
    return performance.now() - start;
  });
  return Math.min(...times).toFixed(1);
}

const weightOf = (text: string) => (gzipSync(text, { level: 9 }).length / 1024).toFixed(1);

measure('as it ships', { terms: 0, articles: 0 });
measure(`with ${terms} terms and ${articles} articles more`, { terms, articles });
