import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';

const key = 'session:pointed';

const pointed = v.object({ term: v.string(), tab: v.number(), at: v.number() });

/** The term on which the pointer rests, and in which tab. */
export type PointedTerm = v.InferOutput<typeof pointed>;

/** Tells pages of the extension on which term the pointer rests; no longer than the browser runs, and no page of the web can read it. */
export const tellPointed = (term: string, tab: number): Promise<void> =>
  storage.setItem(key, { term, tab, at: Date.now() } satisfies PointedTerm);

/** Calls `listener` with each term on which the pointer comes to rest, until `signal` aborts. */
export function watchPointed(listener: (now: PointedTerm) => void, signal: AbortSignal): void {
  const unwatch = storage.watch(key, (now: unknown) => {
    if (v.is(pointed, now)) listener(now);
  });
  signal.addEventListener('abort', unwatch, { once: true });
}
