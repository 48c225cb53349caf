import { argv } from 'node:process';
import { installBrowsers, installDependencies, run } from './install-missing.mjs';

installDependencies();
installBrowsers({ firefox: true });
run('npm', ['run', 'check', '--silent']);
// The end-to-end tests build the extension for both browsers first.
run('vitest', ['run', ...argv.slice(2)]);
run('web-ext', [
  'lint',
  '--source-dir',
  '.output/firefox-mv3',
  '--no-config-discovery',
  '--boring',
]);
