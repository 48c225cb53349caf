import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { openAtRest } from './rest-cost.ts';
import { traceOf } from './trace.ts';
import { threadTime } from './traced-work.ts';

const read = (url: string) => readFileSync(fileURLToPath(url), 'utf8');

/** A library that marks text by changing the page. */
interface Peer {
  source: string;
  /** Marks `forms` (a list of texts) in the page and gives how many marks it made. */
  mark: string;
}

// Words may also end at these, as they may in ours.
const limiters = [...'.,;:!?()[]"“”‘’/'];
const options = `{accuracy: {value: 'exactly', limiters: ${JSON.stringify(limiters)}}, separateWordSearch: false, acrossElements: true, diacritics: false}`;

const peers: Record<string, Peer> = {
  'mark.js': {
    source: read(import.meta.resolve('mark.js/dist/mark.min.js')),
    mark: `new Mark(document.body).mark(forms, ${options}); return document.querySelectorAll('mark').length;`,
  },
  'advanced-mark.js': {
    source: read(import.meta.resolve('advanced-mark.js')),
    mark: `new Mark(document.body).mark(forms, {...${options}, combineBy: 100, cacheTextNodes: true}); return document.querySelectorAll('mark').length;`,
  },
  findandreplacedomtext: {
    source: read(import.meta.resolve('findandreplacedomtext')),
    mark: `const any = new RegExp('\\\\b(?:' + [...forms].sort((a, b) => b.length - a.length).map((form) => form.replace(/[.*+?^\${}()|[\\]\\\\]/g, '\\\\$&')).join('|') + ')\\\\b', 'gi');
      findAndReplaceDOMText(document.body, { find: any, wrap: 'mark', preset: 'prose' }); return document.querySelectorAll('mark').length;`,
  },
};

/** What a peer did to a page at rest, in milliseconds of its main thread, and how many elements it made. */
export interface PeerCost {
  thread: number;
  marks: number;
}

export const peerNames = Object.keys(peers);

/** Opens a page at rest that holds a peer's script and the forms. */
async function openWith(
  { source }: Peer,
  browser: BrowserContext,
  url: string,
  forms: readonly string[],
): Promise<Page> {
  const page = await openAtRest(browser, url);
  await page.addScriptTag({ content: source.replace('module.exports', 'window.unused') });
  await page.evaluate(`forms = ${JSON.stringify(forms)}`);
  await page.waitForTimeout(200);
  return page;
}

/** What a peer takes to mark the forms in a page; infinite where it takes the page down. */
export async function peerCost(
  name: string,
  browser: BrowserContext,
  url: string,
  forms: readonly string[],
): Promise<PeerCost> {
  const peer = peers[name] as Peer;
  const page = await openWith(peer, browser, url, forms);
  let marks: number | undefined;
  const mark = async () => {
    marks = await page.evaluate<number>(`(() => { ${peer.mark} })()`).catch(() => undefined);
    await page.waitForTimeout(200);
  };
  const events = await traceOf(page, mark, 'coarse');
  await page.close();
  return marks === undefined
    ? { thread: Number.POSITIVE_INFINITY, marks: 0 }
    : { thread: threadTime(events), marks };
}

/** The page as a peer has marked it; what it marks before an error of its own counts. */
export async function markedByPeer(
  name: string,
  browser: BrowserContext,
  url: string,
  forms: readonly string[],
): Promise<Page> {
  const peer = peers[name] as Peer;
  const page = await openWith(peer, browser, url, forms);
  await page.evaluate(`(() => { try { ${peer.mark} } catch {} })()`);
  return page;
}
