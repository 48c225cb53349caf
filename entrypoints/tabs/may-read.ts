import { browser } from 'wxt/browser';

/** Whether the browser lets the extension read pages of this address; one that it keeps to itself may not be read. */
export async function mayRead(address: string | undefined): Promise<boolean> {
  if (!address || !/^https?:/.test(address)) return false;
  const { protocol, hostname } = new URL(address);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}
