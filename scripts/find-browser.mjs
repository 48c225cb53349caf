import { accessSync, constants, statSync } from 'node:fs';
import { env, platform } from 'node:process';
import { browserPlaces } from './browser-places.mjs';
import { Obstacle } from './obstacle.mjs';

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

const thisMachine = { platform, env, isProgram };

/** Path of a browser, or undefined; `named` is the variable that names another one, and throws where that is no program. */
function findBrowser(browser, named, machine) {
  const chosen = machine.env[named];
  if (!chosen) return browserPlaces(browser, machine).find(machine.isProgram);
  if (machine.isProgram(chosen)) return chosen;
  throw new Obstacle(
    `${named} names "${chosen}", which is no program: set it to the program of a browser, or unset it.`,
  );
}

/** Path of an installed Chromium-based browser (CHROMIUM_PATH wins), or undefined. */
export function chromiumPath(machine = thisMachine) {
  return findBrowser('chromium', 'CHROMIUM_PATH', machine);
}

/** Path of an installed Firefox (FIREFOX_PATH wins), or undefined. */
export function firefoxPath(machine = thisMachine) {
  return findBrowser('firefox', 'FIREFOX_PATH', machine);
}
