import path from 'node:path';

/** Names under which browsers stand on PATH, best first. */
const names = {
  chromium: [
    'chromium',
    'chromium-browser',
    'microsoft-edge',
    'microsoft-edge-stable',
    'google-chrome-stable',
    'google-chrome',
    'brave-browser',
  ],
  firefox: ['firefox', 'firefox-esr'],
};

/** Places under `/Applications`, or the person's own folder of that name, best first. */
const macPlaces = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Brave Browser.app/Contents/MacOS/Brave Browser',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox'],
};

/** Places under the folders of programs on Windows, best first. */
const windowsPlaces = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe'],
};

/** Names that Flatpak gives the programs, best first. */
const flatpakNames = {
  chromium: [
    'org.chromium.Chromium',
    'com.microsoft.Edge',
    'com.google.Chrome',
    'com.brave.Browser',
  ],
  firefox: ['org.mozilla.firefox'],
};

function linuxFolders(env) {
  const flatpak = ['/var/lib', ...(env.HOME ? [`${env.HOME}/.local/share`] : [])];
  return {
    programs: ['/usr/bin', '/usr/local/bin', '/snap/bin'],
    flatpak: flatpak.map((folder) => `${folder}/flatpak/exports/bin`),
  };
}

function usualPlaces(browser, platform, env) {
  if (platform === 'darwin') {
    const folders = ['/Applications', ...(env.HOME ? [`${env.HOME}/Applications`] : [])];
    return macPlaces[browser].flatMap((place) => folders.map((folder) => `${folder}/${place}`));
  }
  if (platform === 'win32') {
    const folders = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(Boolean);
    return windowsPlaces[browser].flatMap((place) =>
      folders.map((folder) => path.win32.join(folder, place)),
    );
  }
  const { programs, flatpak } = linuxFolders(env);
  return [
    ...names[browser].flatMap((name) => programs.map((folder) => `${folder}/${name}`)),
    ...flatpakNames[browser].flatMap((name) => flatpak.map((folder) => `${folder}/${name}`)),
  ];
}

/** Where a browser (`chromium` or `firefox`) may stand on a machine, best first: on PATH, then in the usual places. */
export function browserPlaces(browser, { platform, env }) {
  const { delimiter, join } = platform === 'win32' ? path.win32 : path.posix;
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const suffix = platform === 'win32' ? '.exe' : '';
  return [
    ...names[browser].flatMap((name) => folders.map((folder) => join(folder, name + suffix))),
    ...usualPlaces(browser, platform, env),
  ];
}
