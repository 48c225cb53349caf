import { argv } from 'node:process';
import { installBrowsers, installDependencies } from './install-missing.mjs';
import { endAtObstacle } from './obstacle.mjs';

// Runs before the commands of package.json, so that each of them can be the first that is typed; in a script of its
// own, since a shell goes on with the Node that it found first.
// Its arguments name the browsers that the command needs.
await endAtObstacle(() => {
  installBrowsers({ chromium: argv.includes('chromium'), firefox: argv.includes('firefox') });
  installDependencies();
});
