import { sliceLength } from '../limits.ts';

/** Lets long work yield. */
export interface Slices {
  /** Resolves at once while the slice lasts; otherwise after the page had its turn and is seen. Rejects once the signal ends. */
  turn(): Promise<void> | undefined;
}

interface ModernScheduler {
  postTask?(task: () => void): Promise<void>;
}

/** Slices of work for one document; they stop while it is hidden or prerendered. */
export function createSlices(document: Document, signal: AbortSignal): Slices {
  let started = performance.now();
  async function rest() {
    do await giveWay();
    while (await untilSeen(document, signal));
    signal.throwIfAborted();
    started = performance.now();
  }
  return {
    turn() {
      if (signal.aborted) return Promise.reject(signal.reason);
      return performance.now() - started < sliceLength ? undefined : rest();
    },
  };
}

function giveWay(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: ModernScheduler };
  // What follows scheduler.yield goes before all timers and messages of the page, which then wait for the end.
  if (scheduler?.postTask) return scheduler.postTask(() => {});
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(undefined);
  });
}

/** Waits while the document is hidden or prerendered; whether it had to wait. */
export async function untilSeen(document: Document, signal: AbortSignal): Promise<boolean> {
  if (signal.aborted || isSeen(document)) return false;
  await new Promise<void>((resolve) => {
    const ended = new AbortController();
    const check = () => {
      if (!signal.aborted && !isSeen(document)) return;
      ended.abort();
      resolve();
    };
    for (const event of ['visibilitychange', 'prerenderingchange'])
      document.addEventListener(event, check, { signal: ended.signal });
    signal.addEventListener('abort', check, { signal: ended.signal });
  });
  return true;
}

function isSeen(document: Document): boolean {
  return (
    document.visibilityState === 'visible' && !('prerendering' in document && document.prerendering)
  );
}
