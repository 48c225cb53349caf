import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Builds the extension for both browsers once, before the end-to-end tests. */
export function setup(): void {
  const wxt = join(project, 'node_modules', '.bin', 'wxt');
  for (const args of [['build'], ['build', '-b', 'firefox', '--mv3']]) run(wxt, args);
}

function run(program: string, args: string[]): void {
  // What people install is built for production, whatever the test runner says of itself.
  const env = { ...process.env, NODE_ENV: 'production' };
  const options = { cwd: project, encoding: 'utf8', env } as const;
  const { status, stdout, stderr } = spawnSync(program, args, options);
  if (status !== 0) throw new Error(`The extension does not build:\n${stdout}\n${stderr}`);
}
