import { browser } from 'wxt/browser';

/** Calls back whenever one of these keys of local storage changes. */
export function onStoredChange(keys: readonly string[], changed: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (keys.some((key) => key in changes)) changed();
  });
}
