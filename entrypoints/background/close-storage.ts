import { browser } from '@wxt-dev/browser';

/** Keeps scripts in pages from everything stored, so that a page that has taken over its process learns nothing of other sites.
 *  Firefox has no way to: there a page's process can ask for what is stored. */
export async function closeStorage(): Promise<void> {
  const { local, sync, managed } = browser.storage;
  const areas = [local, sync, managed].filter((area) => area && 'setAccessLevel' in area);
  await Promise.all(areas.map((area) => area.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' })));
}
