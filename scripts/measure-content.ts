import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { pathOf } from '../articles/shards.ts';
import { type ContentAsset, contentAssets } from '../build/content-assets.ts';
import { contentModules } from '../build/content-modules.ts';
import { readContentFiles } from '../build/read-content.ts';
import { popupCosts } from './bench/popup-cost.ts';
import { type Amount, generateContent } from './generate-content.ts';
import { endAtObstacle } from './obstacle.mjs';
import { chromiumBuild, openChromium } from './open-chromium.ts';

const [terms = 2000, articles = 200] = process.argv.slice(2).map(Number);

/** Builds all content, prints how long that takes and what the parts weigh, gzipped, and gives its files. */
function measure(name: string, { terms, articles }: Amount): ContentAsset[] {
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
  return assets;
}

/** Opens the popup over both contents in turns and prints when it can be used; own pages hold no content but these files. */
async function comparePopups(assets: readonly ContentAsset[]): Promise<void> {
  const folder = join(mkdtempSync(join(tmpdir(), 'content-')), 'grown');
  try {
    const shipped = await openChromium();
    cpSync(chromiumBuild, folder, { recursive: true });
    for (const { relativeDest, contents } of assets) {
      mkdirSync(dirname(join(folder, relativeDest)), { recursive: true });
      writeFileSync(join(folder, relativeDest), contents);
    }
    const grown = await openChromium({ extension: folder });
    const [now, then] = await popupCosts([shipped, grown]);
    console.log(
      `the popup can be used after ${now?.toFixed(0)} ms as it ships and after ${then?.toFixed(0)} ms with so much more`,
    );
    await shipped.context.close();
    await grown.context.close();
  } finally {
    rmSync(dirname(folder), { recursive: true, force: true });
  }
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
const grown = measure(`with ${terms} terms and ${articles} articles more`, { terms, articles });
await endAtObstacle(() => comparePopups(grown));
