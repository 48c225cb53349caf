import { installBrowsers, installDependencies, run } from './install-missing.mjs';

installDependencies();
installBrowsers();
run('wxt', ['build']);
run('node', ['scripts/show-sample.ts']);
