import { browser } from '@wxt-dev/browser';
import type { TermCounts } from './messages.ts';

/** The terms found in each frame of a tab, by frame id. Rejects where the browser keeps extensions out of the tab. */
export async function termsByFrame(tabId: number): Promise<Map<number, TermCounts>> {
  const results = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => globalThis.pageSession?.reading?.counts(),
  });
  return new Map(
    results.flatMap(({ frameId, result }) =>
      result ? [[frameId, result as TermCounts] as const] : [],
    ),
  );
}

/** Adds up the counts of several frames. */
export function sumCounts(frames: Iterable<TermCounts>): TermCounts {
  const sum: TermCounts = {};
  for (const counts of frames)
    for (const [term, count] of Object.entries(counts)) sum[term] = (sum[term] ?? 0) + count;
  return sum;
}
