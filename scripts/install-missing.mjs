import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { env, getuid, platform } from 'node:process';
import { fileURLToPath } from 'node:url';
import { chromiumPath, firefoxPath } from './find-browser.mjs';

/** The project's folder. */
export const project = dirname(dirname(fileURLToPath(import.meta.url)));

const bin = join(project, 'node_modules', '.bin');
const installedLock = join(project, 'node_modules', '.installed-lock');

/** Runs a program of the project in its folder, on the Node that it brings along; ends the process when it fails. */
export function run(command, args = [], options = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: project,
    stdio: 'inherit',
    shell: platform === 'win32',
    env: { ...env, PATH: [bin, env.PATH].join(delimiter) },
    ...options,
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

/** Installs the dependencies where the lock file has changed since the last time. */
export function installDependencies() {
  const lock = createHash('sha256')
    .update(readFileSync(join(project, 'package-lock.json')))
    .digest('hex');
  if (existsSync(installedLock) && readFileSync(installedLock, 'utf8') === lock) return;
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(installedLock, lock);
}

const mayUseApt = () => platform === 'linux' && getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Installs the browsers that are missing on Debian and Ubuntu as root; elsewhere says in one line what to install. */
export function installBrowsers({ firefox = false } = {}) {
  const missing = [
    ...(chromiumPath() ? [] : ['chromium']),
    ...(!firefox || firefoxPath() ? [] : ['firefox-esr']),
  ];
  if (missing.length > 0 && mayUseApt()) {
    const apt = { env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } };
    run('apt-get', ['update', '-qq'], apt);
    for (const name of missing)
      run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], apt);
  }
  if (!chromiumPath()) {
    console.error(
      'No Chromium, Chrome or Edge found: install one, or set CHROMIUM_PATH to its program.',
    );
    process.exit(1);
  }
  if (firefox && !firefoxPath()) {
    console.error(
      'No Firefox found: install Firefox 140 or newer, or set FIREFOX_PATH to its program.',
    );
    process.exit(1);
  }
}
