import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, launch } from 'puppeteer-core';
import { firefoxPath } from '../../../scripts/find-browser.mjs';
import {
  environmentIn,
  firefoxPreferences,
  surroundTests,
} from '../../../scripts/surroundings/surroundings.ts';
import { startSpeaking } from './firefox-acts.ts';
import { inFirefoxItself } from './firefox-itself.ts';

/** Where the build for Firefox stands. */
export const firefoxBuild = join(
  dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url))))),
  '.output',
  'firefox-mv3',
);

/** Opens Firefox without any extension in a fresh profile. Throws when it is not installed. */
export async function openFirefox(): Promise<Browser> {
  const executablePath = firefoxPath();
  if (!executablePath)
    throw new Error('No Firefox found: install Firefox 140 or newer, or set FIREFOX_PATH.');
  const around = surroundTests();
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // Tests also do what a person does in the browser's own window.
    args: ['--remote-allow-system-access'],
    // How long a start or an answer may take is for the hook or test to say that waits for it.
    timeout: 0,
    protocolTimeout: 0,
    defaultViewport: { width: 800, height: 600 },
    env: {
      ...environmentIn(around),
      // On a screen of as many pixels of CSS, whatever its scale.
      MOZ_HEADLESS_WIDTH: String(1366 * around.scale),
      MOZ_HEADLESS_HEIGHT: String(768 * around.scale),
    },
    extraPrefsFirefox: firefoxPreferences(around),
  });
  await inFirefoxItself(browser, startSpeaking);
  return browser;
}
