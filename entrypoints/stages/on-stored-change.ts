import { extensionHere } from './extension-here.ts';

/** Calls back when one of these keys of local storage changes, until the signal ends it. */
export function onStoredChange(keys: readonly string[], changed: () => void, signal: AbortSignal) {
  const listener = (changes: Record<string, unknown>) => {
    if (keys.some((key) => key in changes)) changed();
  };
  const browser = extensionHere();
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => {
    // Where the extension is gone nothing listens anymore, and even asking for the storage throws.
    if (browser.runtime?.id) browser.storage.local.onChanged.removeListener(listener);
  });
}
