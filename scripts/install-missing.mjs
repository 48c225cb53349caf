import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { env, getuid, platform, versions } from 'node:process';
import { chromiumPath, firefoxPath } from './find-browser.mjs';
import { modulesFit } from './modules-fit.mjs';
import { Obstacle } from './obstacle.mjs';
import { inProject, project } from './run.mjs';

const aptPatience = ['-o', 'Acquire::Retries=1', '-o', 'Acquire::http::Timeout=20'];

const npmInstall = ['ci', '--include=dev', '--loglevel=error'];

const networkFault =
  /\b(ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT)\b/;

/** Runs an installer quietly; gives what it said where it failed, and nothing where it did not. */
function failureOf(command, args, options = {}) {
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    ...inProject,
    encoding: 'utf8',
    ...options,
  });
  if (status === 0) return;
  return `${error ?? ''}${stdout ?? ''}${stderr ?? ''}`.trim();
}

/** Why the npm registry cannot be reached, as a code, or undefined. A registry that answers with an error is there. */
function registryFault() {
  const args = ['ping', '--fetch-retries=0', '--fetch-timeout=10000'];
  return failureOf('npm', args, { timeout: 15_000 })?.match(networkFault)?.[0];
}

const readJson = (...path) => JSON.parse(readFileSync(join(project, ...path), 'utf8'));

function hasDependencies() {
  try {
    // npm writes its list last, so an installation that was broken off has none.
    return modulesFit(
      readJson('package-lock.json'),
      readJson('node_modules', '.package-lock.json'),
    );
  } catch {
    return false;
  }
}

/** Installs the dependencies where they are not those of the lock file. */
export function installDependencies() {
  if (Number.parseInt(versions.node, 10) < 20)
    throw new Obstacle(`Node.js ${versions.node} is too old: install version 20 or newer.`);
  if (hasDependencies()) return;
  console.error('Installing the dependencies…');
  const offline = registryFault();
  // What npm keeps from earlier may be enough without a network.
  const failure = failureOf('npm', [...npmInstall, ...(offline ? ['--offline'] : [])]);
  if (failure === undefined) return;
  const [network = offline] = failure.match(networkFault) ?? [];
  if (network)
    throw new Obstacle(
      `The dependencies could not be installed since the npm registry cannot be reached (${network}): connect to the network and run the command again.`,
    );
  console.error(failure);
  throw new Obstacle(
    'The dependencies could not be installed: mend what npm says above and run the command again.',
  );
}

const mayUseApt = () => platform === 'linux' && getuid?.() === 0 && existsSync('/usr/bin/apt-get');

function installPackage(name) {
  console.error(`Installing ${name}…`);
  const options = { env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } };
  const install = ['install', '-y', '-qq', '--no-install-recommends', name];
  for (const args of [['update', '-qq'], install]) {
    const failure = failureOf('apt-get', [...aptPatience, ...args], options);
    if (failure === undefined) continue;
    console.error(failure);
    throw new Obstacle(
      `${name} could not be installed: mend what apt-get says above, or install a browser yourself, and run the command again.`,
    );
  }
}

const browsers = {
  chromium: {
    find: chromiumPath,
    package: 'chromium',
    advice:
      'No Chromium, Edge, Chrome or Brave found: install one, or set CHROMIUM_PATH to its program.',
  },
  firefox: {
    find: firefoxPath,
    package: 'firefox-esr',
    advice: 'No Firefox found: install Firefox 140 or newer, or set FIREFOX_PATH to its program.',
  },
};

/** Installs the browsers that are missing on Debian and Ubuntu as root; elsewhere throws an obstacle that says what to install. */
export function installBrowsers({ chromium = true, firefox = false } = {}) {
  const wanted = [...(chromium ? [browsers.chromium] : []), ...(firefox ? [browsers.firefox] : [])];
  for (const { find, package: name, advice } of wanted) {
    if (find()) continue;
    if (mayUseApt()) installPackage(name);
    if (!find()) throw new Obstacle(advice);
  }
}
