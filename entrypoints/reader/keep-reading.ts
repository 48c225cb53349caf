import type { MarkMap } from '../../page/marks/mark.ts';
import type { PageReader } from '../../page/reading/start-reading.ts';

/** Milliseconds until a page whose reading broke off is read anew; each time twice as long. */
const firstWait = 500;
/** How often a page is read anew at most; one that broke off later than this many milliseconds counts as the first again. */
const mostFaults = 6;
const calm = 60_000;

/** Starts a reading that ends with the signal and says when it breaks off. */
export type Start = (signal: AbortSignal, onFault: (error: unknown) => void) => PageReader;

/** A page that is read anew, from its beginning, where an error has ended the reading of it. */
export interface KeptReading {
  /** The reading that runs, or the last one. */
  now(): PageReader;
  /** The marks of whichever reading runs. */
  marks: MarkMap;
}

/** Keeps a page read until the signal ends; after too many errors in a row it is left as it is. */
export function keepReading(start: Start, signal: AbortSignal): KeptReading {
  let faults = 0;
  let started = 0;

  function read(): PageReader {
    const end = new AbortController();
    started = performance.now();
    let isBroken = false;
    return start(AbortSignal.any([signal, end.signal]), () => {
      if (isBroken || signal.aborted) return;
      isBroken = true;
      faults = performance.now() - started > calm ? 1 : faults + 1;
      if (faults > mostFaults) return;
      setTimeout(
        () => {
          end.abort();
          if (!signal.aborted) page = read();
        },
        firstWait * 2 ** (faults - 1),
      );
    });
  }

  let page = read();
  return {
    now: () => page,
    marks: {
      at: (node, offset) => page.marks.at(node, offset),
      inOrder: () => page.marks.inOrder(),
      has: (mark) => page.marks.has(mark),
    },
  };
}
