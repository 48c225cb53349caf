import type { BrowserContext } from 'playwright-core';
import { median } from './work-of.ts';

/** What the parts of the extension took on one page load, from a sampling profile, in milliseconds. */
export interface OwnCost {
  scout: number;
  reader: number;
  panel: number;
  /** The reader without starting up: what follows its first frame. */
  longest: number;
}

interface ProfileNode {
  id: number;
  callFrame: { url: string; functionName: string };
  children?: number[];
}

/** What each stage took on a page in a browser with the extension, medians. `longest` is the longest stretch of the extension's script without a break. */
export async function ownCosts(
  browser: BrowserContext,
  url: string,
  rounds: number,
  rest: number,
): Promise<OwnCost> {
  const runs: OwnCost[] = [];
  for (let round = 0; round < rounds; round++) runs.push(await profileOnce(browser, url, rest));
  const of = (key: keyof OwnCost) => median(runs.map((run) => run[key]));
  return { scout: of('scout'), reader: of('reader'), panel: of('panel'), longest: of('longest') };
}

async function profileOnce(browser: BrowserContext, url: string, rest: number): Promise<OwnCost> {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  await session.send('Profiler.start');
  await page.bringToFront();
  await page.goto(url);
  await page.waitForTimeout(rest);
  const { profile } = await session.send('Profiler.stop');
  await page.close();
  const nodes = new Map(profile.nodes.map((node) => [node.id, node as ProfileNode]));
  const parents = new Map<number, number>();
  for (const node of nodes.values())
    for (const child of node.children ?? []) parents.set(child, node.id);
  const cost: OwnCost = { scout: 0, reader: 0, panel: 0, longest: 0 };
  let stretch = 0;
  for (const [index, id] of (profile.samples ?? []).entries()) {
    const time = (profile.timeDeltas?.[index + 1] ?? 0) / 1_000;
    const stage = stageOf(id, nodes, parents);
    if (stage) {
      cost[stage] += time;
      stretch += time;
    } else if (nodes.get(id)?.callFrame.functionName !== '(garbage collector)') stretch = 0;
    cost.longest = Math.max(cost.longest, stretch);
  }
  return cost;
}

function stageOf(
  id: number,
  nodes: ReadonlyMap<number, ProfileNode>,
  parents: ReadonlyMap<number, number>,
): 'scout' | 'reader' | 'panel' | undefined {
  for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
    const url = nodes.get(at)?.callFrame.url ?? '';
    const found = /^chrome-extension:.*\/(scout|reader|panel)\.js$/.exec(url)?.[1];
    if (found) return found as 'scout' | 'reader' | 'panel';
  }
  return undefined;
}
