import { gzipSync } from 'node:zlib';
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
  const shards = assets.map(({ contents }) => contents.length);
  const largest = Math.max(...shards);
  console.log(
    `${name}: ${seconds} s; ${weighed.join(', ')}; ${shards.length} files of content, the largest ${largest} bytes`,
  );
}

const weightOf = (text: string) => (gzipSync(text, { level: 9 }).length / 1024).toFixed(1);

measure('as it ships', { terms: 0, articles: 0 });
measure(`with ${terms} terms and ${articles} articles more`, { terms, articles });
