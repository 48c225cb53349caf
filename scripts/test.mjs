import { argv } from 'node:process';
import { installBrowsers, installDependencies, run } from './install-missing.mjs';

installDependencies();
installBrowsers({ firefox: true });
run('npm', ['run', 'check', '--silent']);
run('npm', ['run', 'build', '--silent']);
run('web-ext', [
  'lint',
  '--source-dir',
  '.output/firefox-mv3',
  '--no-config-discovery',
  '--boring',
]);
run('vitest', ['run', ...argv.slice(2)]);
