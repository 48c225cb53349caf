import { type SpawnSyncReturns, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';

const project = fileURLToPath(new URL('../../../', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'bad-input-'));
afterAll(() => rmSync(scratch, { recursive: true }));

type Ended = Pick<SpawnSyncReturns<string>, 'status' | 'stdout' | 'stderr'>;

/** Runs a script as npm does, and gives how it ended. */
function runScript(script: string, args: string[], env = {}, cwd = project): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd,
      env: { ...process.env, ...env },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (data) => {
      stdout += data;
    });
    child.stderr.on('data', (data) => {
      stderr += data;
    });
    child.on('close', (status) => resolve({ status, stdout, stderr }));
  });
}

it.each([
  ['scripts/start.mjs', ['now'], 'The arguments "now" do not fit'],
  ['scripts/dev.mjs', ['now'], 'The arguments "now" do not fit'],
  ['scripts/dev.mjs', ['-b', 'opera'], 'The arguments "-b opera" do not fit'],
  ['scripts/dev.mjs', ['--port', 'x'], '"x" is no port'],
  ['scripts/dev.mjs', ['--port', '70000'], '"70000" is no port'],
  ['scripts/detect.ts', [], 'Arguments are missing'],
  ['scripts/detect.ts', ['a', 'b'], 'The arguments "a b" do not fit'],
  ['scripts/detect.ts', ['no-such-file'], 'no-such-file cannot be read (ENOENT)'],
  ['scripts/eval.ts', ['no-such-file'], 'no-such-file cannot be read (ENOENT)'],
  ['scripts/eval.ts', ['--fast'], 'The arguments "--fast" do not fit'],
  ['scripts/bench.ts', ['all'], 'The arguments "all" do not fit'],
  ['scripts/bench.ts', ['--only', 'all'], 'The arguments "--only all" do not fit'],
])('%s %j ends with one sentence', async (script, args, sentence) => {
  const { status, stdout, stderr } = await runScript(script, args);
  expect(stderr.trim().split('\n')).toEqual([expect.stringContaining(sentence)]);
  expect(stdout).toBe('');
  expect(status).toBe(1);
});

it.each([
  ['CHROMIUM_PATH', 'chromium'],
  ['FIREFOX_PATH', 'firefox'],
])('names %s and its path where that is no program', async (name, browser) => {
  const { status, stderr } = await runScript('scripts/ready.mjs', [browser], { [name]: scratch });
  expect(stderr.trim().split('\n')).toEqual([
    expect.stringContaining(`${name} names "${scratch}", which is no program`),
  ]);
  expect(status).toBe(1);
});

it('says that a port is in use', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, 'localhost', resolve));
  const { port } = other.address() as AddressInfo;
  const { status, stderr } = await runScript('scripts/dev.mjs', ['--port', String(port)]);
  other.close();
  expect(stderr).toContain(`Port ${port} is in use`);
  expect(status).toBe(1);
});

/** A folder with an npm that says at once what the real one says where it reaches no registry. */
function hastyNpm(): string {
  const folder = join(scratch, 'hasty npm');
  mkdirSync(folder, { recursive: true });
  const says = 'echo npm error code ECONNREFUSED >&2';
  writeFileSync(join(folder, 'npm'), `#!/bin/sh\n${says}\nexit 1\n`, { mode: 0o755 });
  writeFileSync(join(folder, 'npm.cmd'), `@${says}\r\n@exit /b 1\r\n`);
  return folder;
}

it.each([
  ['start', 'the real npm', () => ''],
  ['test', 'an npm that says the same', hastyNpm],
  ['dev', 'an npm that says the same', hastyNpm],
  ['ready', 'an npm that says the same', hastyNpm],
])(
  '%s without modules and network ends with one sentence after %s, and leaves nothing behind',
  async (script, _, npm) => {
    const folder = join(scratch, `a clone for ${script}`);
    mkdirSync(folder);
    for (const part of ['package.json', 'package-lock.json', 'scripts'])
      cpSync(join(project, part), join(folder, part), { recursive: true });
    const offline = {
      PATH: [npm(), process.env.PATH].filter(Boolean).join(delimiter),
      // No one listens on the port for discarding.
      npm_config_registry: 'http://127.0.0.1:9/',
      npm_config_cache: join(scratch, 'cache'),
      // Any program will do, since no browser is opened.
      CHROMIUM_PATH: process.execPath,
      FIREFOX_PATH: process.execPath,
    };
    const { status, stderr } = await runScript(`scripts/${script}.mjs`, [], offline, folder);
    expect(stderr.trim().split('\n')).toEqual([
      'Installing the dependencies…',
      expect.stringMatching(/cannot be reached \(ECONNREFUSED\): connect to the network/),
    ]);
    expect(status).toBe(1);
    expect(existsSync(join(folder, 'node_modules'))).toBe(false);
  },
);
