import { browser } from 'wxt/browser';
import { watchPointed } from '../../settings/stored/pointed-term.ts';

/** Calls `listener` with each term on which the pointer comes to rest in the tab beside this panel, until `signal` aborts. */
export function watchPointedHere(listener: (term: string) => void, signal: AbortSignal): void {
  watchPointed(async ({ term, tab }) => {
    const [beside] = await browser.tabs.query({ active: true, currentWindow: true });
    if (beside?.id === tab && !signal.aborted) listener(term);
  }, signal);
}
