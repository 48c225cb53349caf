import { browser } from 'wxt/browser';

/** Opens the library in a new tab, at a place (a fragment without its sign). */
export async function openLibrary(fragment: string): Promise<void> {
  const url = new URL(browser.runtime.getURL('/popup.html'));
  url.searchParams.set('view', 'tab');
  url.hash = fragment;
  await browser.tabs.create({ url: url.href });
}
