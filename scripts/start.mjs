import { installBrowsers, installDependencies } from './install-missing.mjs';
import { endAtObstacle } from './obstacle.mjs';
import { readArguments } from './read-arguments.mjs';
import { run } from './run.mjs';

await endAtObstacle(() => {
  readArguments('"npm start" alone', {});
  installBrowsers();
  installDependencies();
  run('wxt', ['build']);
  run('node', ['scripts/show-sample.ts']);
});
