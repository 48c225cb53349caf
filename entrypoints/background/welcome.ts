import { browser } from 'wxt/browser';
import { mirrorPolicy } from '../../settings/stored/mirror-policy.ts';

/** Opens the page of the first run, unless an administrator does not want it. */
export async function welcome(): Promise<void> {
  const { firstRunPage } = await mirrorPolicy();
  if (firstRunPage) await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
