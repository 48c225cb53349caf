import { browser } from '@wxt-dev/browser';

/** Opens the library in a new tab, at a place (a fragment without its sign); it goes on speaking of `tabId`. */
export async function openLibrary(fragment: string, tabId: number | undefined): Promise<void> {
  const url = new URL(browser.runtime.getURL('/popup.html'));
  if (tabId !== undefined) url.searchParams.set('tab', String(tabId));
  url.hash = fragment;
  await browser.tabs.create({ url: url.href });
}
