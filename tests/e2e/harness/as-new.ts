import type { BrowserContext } from 'playwright-core';
import { type Installed, install, startAnew, uninstall } from './installed.ts';

/** Which build tests need, and how they need it. */
interface Wanted {
  folder: string;
  installed: 'once' | 'for each test';
}

/** What each browser has of us, and for whom it came. */
const inBrowsers = new WeakMap<BrowserContext, Wanted & { ours: Installed }>();

/** Gives the extension as newly installed: taken back to that where it was installed once, and installed anew where that is not wanted
 *  or leaves anything behind. */
export async function asNew(context: BrowserContext, wanted: Wanted): Promise<Installed> {
  const there = inBrowsers.get(context);
  if (there) {
    const mayStay =
      there.folder === wanted.folder && there.installed === 'once' && wanted.installed === 'once';
    if (mayStay && (await startAnew(context, there.ours))) return there.ours;
    await uninstall(context, there.ours);
  }
  const ours = await install(context, wanted.folder);
  inBrowsers.set(context, { ...wanted, ours });
  return ours;
}
