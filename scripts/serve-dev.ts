import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, exit, getuid } from 'node:process';
import { createServer, type WxtDevServer } from 'wxt';
import { contentModuleIds } from '../build/content-plugin.ts';
import { contentFolder } from '../build/read-content.ts';
import { chromiumPath, firefoxPath } from './find-browser.mjs';
import { hasDisplay } from './has-display.ts';
import { servePages } from './serve-pages.ts';

const brokenConnection = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE']);

const [browser = 'chrome', port] = argv.slice(2);
const program = (browser === 'firefox' ? firefoxPath() : chromiumPath()) ?? '';
const profile = mkdtempSync(join(tmpdir(), 'smp-fact-panels-dev-'));
const pages = await servePages();

const server = await createServer({
  browser,
  manifestVersion: 3,
  dev: {
    // Browsers allow four suggested keys, and the extension has four of its own.
    reloadCommand: false,
    ...(port ? { server: { port: Number(port), strictPort: true } } : {}),
  },
  webExt: {
    binaries: { [browser]: program },
    startUrls: [`${pages.url}clinic.html`],
    keepProfileChanges: true,
    chromiumProfile: profile,
    chromiumArgs: [
      ...(hasDisplay ? [] : ['--headless=new']),
      ...(getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
    firefoxProfile: profile,
    firefoxArgs: hasDisplay ? [] : ['-headless'],
  },
});

/** Rebuilds what holds content when a file of it changes: WXT itself follows only files that are modules. */
function followContent({ watcher }: WxtDevServer) {
  watcher.on('all', (event, path) => {
    if (path.startsWith(contentFolder))
      for (const id of contentModuleIds) watcher.emit('all', event, id);
  });
}

/** Closes the browser and the servers, and ends. */
async function end() {
  await server.stop();
  exit();
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, end);
process.on('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));

// The connection to a browser that cannot start breaks outside of any call.
process.on('uncaughtException', (error: NodeJS.ErrnoException) => {
  if (!brokenConnection.has(error.code ?? '')) throw error;
  console.error(`${program} went away (${error.code}): start it by itself to see why.`);
  exit(1);
});

if (!hasDisplay) console.log('There is no display, so the browser runs without a window.');
await server.start();
followContent(server);
