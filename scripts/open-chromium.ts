import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { getuid } from 'node:process';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium } from 'playwright-core';
import { chromiumPath } from './find-browser.mjs';
import { Obstacle } from './obstacle.mjs';
import { chromiumSwitches, environmentIn, testSurroundings } from './surroundings/surroundings.ts';

/** Where the build for Chromium stands. */
export const chromiumBuild = join(
  dirname(dirname(fileURLToPath(import.meta.url))),
  '.output',
  'chrome-mv3',
);

/** A running Chromium, with the id of the extension in it. */
export interface OpenChromium {
  context: BrowserContext;
  extensionId: string;
}

const quiet = [
  '--no-first-run',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--enable-unsafe-extension-debugging',
];

/** Opens Chromium, Chrome or Edge with the built extension in a fresh profile, or in `profile`.
 *  Throws an obstacle when the extension is not built or no browser is installed. */
export async function openChromium({
  headless = true,
  profile = '',
  args = [] as string[],
  extension = chromiumBuild as string | null,
  options = {} as Parameters<typeof chromium.launchPersistentContext>[1],
} = {}): Promise<OpenChromium> {
  const executablePath = chromiumPath();
  if (!executablePath)
    throw new Obstacle('No Chromium, Chrome or Edge found: install one, or set CHROMIUM_PATH.');
  if (extension && !existsSync(extension))
    throw new Obstacle(`${extension} is missing: run "npm run build" first.`);
  const around = testSurroundings();
  const context = await chromium.launchPersistentContext(profile, {
    headless: false,
    executablePath,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...quiet,
      ...(headless ? ['--headless=new'] : []),
      ...(getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(around ? chromiumSwitches(around) : []),
      ...args,
    ],
    ...(around && { env: environmentIn(around), deviceScaleFactor: around.scale }),
    ...options,
  });
  return { context, extensionId: extension ? await loadExtension(context, extension) : '' };
}

/** Loads a built extension into a running browser and gives its id. Throws when the browser refuses. */
export async function loadExtension(context: BrowserContext, folder: string): Promise<string> {
  // Chrome and Edge ignore --load-extension; the debugging protocol works in all of them.
  const session = await context.browser()?.newBrowserCDPSession();
  const loaded = (await session?.send(
    'Extensions.loadUnpacked' as never,
    { path: folder } as never,
  )) as unknown as { id: string } | undefined;
  if (!loaded) throw new Error('The browser did not load the extension.');
  return loaded.id;
}
