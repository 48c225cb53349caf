import { spawn } from 'node:child_process';
import { freePort } from './free-port.mjs';
import { installBrowsers, installDependencies } from './install-missing.mjs';
import { endAtObstacle } from './obstacle.mjs';
import { misuse, readArguments } from './read-arguments.mjs';
import { inProject } from './run.mjs';

const usage = '"npm run dev", and after it "-- -b firefox" or "-- --port NUMBER"';

/** Runs the development server until it ends; gives its exit code. */
function serve(args) {
  const server = spawn('node', ['scripts/serve-dev.ts', ...args], {
    ...inProject,
    stdio: 'inherit',
  });
  // The server closes its browser before it ends, and the shell gets its prompt back after that.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => server.kill(signal));
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.on('exit', (code) => resolve(code ?? 1));
  });
}

await endAtObstacle(async () => {
  const { values } = readArguments(usage, {
    options: {
      browser: { type: 'string', short: 'b', default: 'chrome' },
      port: { type: 'string' },
    },
  });
  const firefox = values.browser === 'firefox';
  if (!firefox && values.browser !== 'chrome') throw misuse(usage);
  const port = values.port === undefined ? [] : [String(await freePort(values.port))];
  installBrowsers({ chromium: !firefox, firefox });
  installDependencies();
  process.exitCode = await serve([values.browser, ...port]);
});
