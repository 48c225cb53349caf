import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { env, platform } from 'node:process';

const programs = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(Boolean);

/** Where Chromium-based browsers that may load unpacked extensions usually stand, best first. */
const chromiumPlaces = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/usr/bin/microsoft-edge',
    '/usr/bin/google-chrome',
  ],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: programs.flatMap((folder) => [
    join(folder, 'Chromium\\Application\\chrome.exe'),
    join(folder, 'Microsoft\\Edge\\Application\\msedge.exe'),
    join(folder, 'Google\\Chrome\\Application\\chrome.exe'),
  ]),
};

const firefoxPlaces = {
  linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: programs.map((folder) => join(folder, 'Mozilla Firefox\\firefox.exe')),
};

/** Path of an installed Chromium-based browser (CHROMIUM_PATH wins), or undefined. */
export function chromiumPath() {
  return [env.CHROMIUM_PATH, ...(chromiumPlaces[platform] ?? [])].find((p) => p && existsSync(p));
}

/** Path of an installed Firefox (FIREFOX_PATH wins), or undefined. */
export function firefoxPath() {
  return [env.FIREFOX_PATH, ...(firefoxPlaces[platform] ?? [])].find((p) => p && existsSync(p));
}
