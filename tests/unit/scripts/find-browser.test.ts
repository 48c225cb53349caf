import { describe, expect, it } from 'vitest';
import { chromiumPath, firefoxPath } from '../../../scripts/find-browser.mjs';

/** A machine on which just these programs stand. */
const machine = (
  platform: NodeJS.Platform,
  programs: string[],
  env: Record<string, string> = {},
) => ({ platform, env, isProgram: (path: string) => programs.includes(path) });

const windows = {
  ProgramFiles: 'C:\\Program Files',
  'ProgramFiles(x86)': 'C:\\Program Files (x86)',
  LOCALAPPDATA: 'C:\\Users\\A B\\AppData\\Local',
};

describe('a Chromium', () => {
  it.each([
    ['nothing', machine('linux', []), undefined],
    ['a usual place', machine('linux', ['/usr/bin/chromium']), '/usr/bin/chromium'],
    [
      'PATH before the usual places',
      machine('linux', ['/usr/bin/chromium', '/opt/b/chromium'], { PATH: '/opt/a:/opt/b' }),
      '/opt/b/chromium',
    ],
    [
      'the better name, wherever on PATH it stands',
      machine('linux', ['/a/google-chrome', '/b/chromium-browser'], { PATH: '/a:/b' }),
      '/b/chromium-browser',
    ],
    ['an empty PATH', machine('linux', ['/chromium'], { PATH: '' }), undefined],
    ...[
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'brave-browser',
      'microsoft-edge',
    ].map(
      (name) =>
        [
          `${name} on PATH`,
          machine('linux', [`/x/${name}`], { PATH: '/x' }),
          `/x/${name}`,
        ] as const,
    ),
    ['a snap', machine('linux', ['/snap/bin/chromium']), '/snap/bin/chromium'],
    [
      'a flatpak of the machine',
      machine('linux', ['/var/lib/flatpak/exports/bin/com.google.Chrome']),
      '/var/lib/flatpak/exports/bin/com.google.Chrome',
    ],
    [
      'a flatpak of the person',
      machine('linux', ['/home/a/.local/share/flatpak/exports/bin/org.chromium.Chromium'], {
        HOME: '/home/a',
      }),
      '/home/a/.local/share/flatpak/exports/bin/org.chromium.Chromium',
    ],
    [
      'macOS',
      machine('darwin', ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']),
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    [
      'the own programs of a person on macOS',
      machine('darwin', ['/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium'], {
        HOME: '/Users/a',
      }),
      '/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    [
      'Windows',
      machine(
        'win32',
        ['C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'],
        windows,
      ),
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    [
      'the own programs of a person on Windows',
      machine(
        'win32',
        ['C:\\Users\\A B\\AppData\\Local\\Chromium\\Application\\chrome.exe'],
        windows,
      ),
      'C:\\Users\\A B\\AppData\\Local\\Chromium\\Application\\chrome.exe',
    ],
    [
      'PATH on Windows',
      machine('win32', ['D:\\tools\\chromium.exe'], { PATH: 'C:\\x;D:\\tools' }),
      'D:\\tools\\chromium.exe',
    ],
    ['a platform without usual places', machine('aix', []), undefined],
    [
      'the one that CHROMIUM_PATH names',
      machine('linux', ['/usr/bin/chromium', '/my/own'], { CHROMIUM_PATH: '/my/own' }),
      '/my/own',
    ],
    [
      'an empty CHROMIUM_PATH',
      machine('linux', ['/usr/bin/chromium'], { CHROMIUM_PATH: '' }),
      '/usr/bin/chromium',
    ],
  ] as const)('is found: %s', (_, where, path) => {
    expect(chromiumPath(where)).toBe(path);
  });

  it('is never another one than CHROMIUM_PATH names', () => {
    const where = machine('linux', ['/usr/bin/chromium'], { CHROMIUM_PATH: '/no/such' });
    expect(() => chromiumPath(where)).toThrow('CHROMIUM_PATH names "/no/such"');
  });
});

describe('a Firefox', () => {
  it.each([
    ['firefox on PATH', machine('linux', ['/x/firefox'], { PATH: '/x' }), '/x/firefox'],
    ['Debian', machine('linux', ['/usr/bin/firefox-esr']), '/usr/bin/firefox-esr'],
    ['a snap', machine('linux', ['/snap/bin/firefox']), '/snap/bin/firefox'],
    [
      'a flatpak',
      machine('linux', ['/var/lib/flatpak/exports/bin/org.mozilla.firefox']),
      '/var/lib/flatpak/exports/bin/org.mozilla.firefox',
    ],
    [
      'macOS',
      machine('darwin', ['/Applications/Firefox.app/Contents/MacOS/firefox']),
      '/Applications/Firefox.app/Contents/MacOS/firefox',
    ],
    [
      'Windows',
      machine('win32', ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'], windows),
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    ['no Chromium', machine('linux', ['/usr/bin/chromium']), undefined],
  ] as const)('is found: %s', (_, where, path) => {
    expect(firefoxPath(where)).toBe(path);
  });

  it('is never another one than FIREFOX_PATH names', () => {
    const where = machine('linux', ['/usr/bin/firefox'], { FIREFOX_PATH: '/no/such' });
    expect(() => firefoxPath(where)).toThrow('FIREFOX_PATH names "/no/such"');
  });
});
