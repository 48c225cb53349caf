import { browser } from 'wxt/browser';

/** Whether this is the address of one of the extension's own pages, into which no browser lets a script be injected. */
export function isOwnPage(address: string | undefined): boolean {
  return Boolean(address?.startsWith(browser.runtime.getURL('/')));
}
