import { browser } from 'wxt/browser';

/** What the package holds of a term by question, unchecked, or undefined where it holds nothing that can be read. */
export async function readFacts(term: string): Promise<unknown> {
  const path = `/facts/${encodeURIComponent(term)}.json` as const;
  try {
    // The files are made at build, so the framework's list of public files does not have them.
    const response = await fetch(browser.runtime.getURL(path as '/'));
    return await response.json();
  } catch {
    return undefined;
  }
}
