import { browser } from 'wxt/browser';
import type { TermCounts } from '../stages/messages.ts';
import { mayRead } from './may-read.ts';

/** A frame of a tab in which terms were found, or which is too large to be read whole. */
export interface TermFrame {
  frameId: number;
  counts: TermCounts;
  /** How far the frame was read: characters, and whether that was all of it. */
  extent: { characters: number; whole: boolean };
  /** Whether keyboard focus is in this very frame. */
  focused: boolean;
}

/** The frames of a tab that hold terms or are too large to be read whole, the top one first. Rejects where the browser keeps extensions out of the tab. */
export async function termFrames(tabId: number): Promise<TermFrame[]> {
  const { url } = await browser.tabs.get(tabId);
  if (!(await mayRead(url))) throw new Error('The browser keeps extensions out of this tab.');
  const results = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => {
      const session = globalThis.pageSession;
      // What was found before the site was switched off stands in the page no longer.
      const running = session?.signal.aborted ? undefined : session;
      const reading = running?.reading;
      return {
        counts: reading?.counts() ?? {},
        extent: reading?.extent() ?? running?.extent ?? { characters: 0, whole: true },
        focused: document.hasFocus() && !/^i?frame$/i.test(document.activeElement?.tagName ?? ''),
      };
    },
  });
  return results
    .flatMap(({ frameId, result }) => (result ? [{ frameId, ...result }] : []))
    .filter(({ counts, extent }) => Object.keys(counts).length > 0 || !extent.whole)
    .sort((a, b) => a.frameId - b.frameId);
}

/** Adds up the counts of several frames. */
export function sumCounts(frames: readonly Pick<TermFrame, 'counts'>[]): TermCounts {
  const sum: TermCounts = {};
  for (const { counts } of frames)
    for (const [term, count] of Object.entries(counts)) sum[term] = (sum[term] ?? 0) + count;
  return sum;
}
