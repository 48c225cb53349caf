import { browser } from 'wxt/browser';
import { type StoredContent, storedContent } from './stored-content.ts';

/** The content of this very package. */
export const ownContent: StoredContent = storedContent(async (path) => {
  const file = await fetch(browser.runtime.getURL(`/${path}` as '/popup.html'));
  return file.text();
});
