import { argv } from 'node:process';
import { installBrowsers, installDependencies } from './install-missing.mjs';
import { endAtObstacle } from './obstacle.mjs';

// Stands before the commands of package.json, so that each of them can be the first that is typed.
// Its arguments name the browsers that the command needs.
await endAtObstacle(() => {
  installBrowsers({ chromium: argv.includes('chromium'), firefox: argv.includes('firefox') });
  installDependencies();
});
