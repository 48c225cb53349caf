import { spawnSync } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { env, platform } from 'node:process';
import { fileURLToPath } from 'node:url';
import { Obstacle } from './obstacle.mjs';

/** The project's folder. */
export const project = dirname(dirname(fileURLToPath(import.meta.url)));

const bin = join(project, 'node_modules', '.bin');

/** Options of a child process that stands in the project's folder and finds the project's programs first, its own Node among them. */
export const inProject = {
  cwd: project,
  env: { ...env, PATH: [bin, env.PATH].join(delimiter) },
  // The programs that npm installs are batch files on Windows.
  shell: platform === 'win32',
};

/** Arguments as the shell of `inProject` needs them: those with spaces in quotes. */
const shellWords = (args) =>
  inProject.shell ? args.map((arg) => (/\s/.test(arg) ? `"${arg}"` : arg)) : args;

/** Runs a program in the project and gives its exit code. Throws an obstacle where there is no such program. */
export function exitCodeOf(command, args = [], options = {}) {
  const { status, error } = spawnSync(command, shellWords(args), {
    ...inProject,
    stdio: 'inherit',
    ...options,
  });
  if (error?.code === 'ENOENT')
    throw new Obstacle(`There is no program "${command}": install it, or add it to PATH.`);
  if (error) throw error;
  return status ?? 1;
}

/** Runs a program in the project; ends the process with its exit code when it fails. */
export function run(command, args, options) {
  const code = exitCodeOf(command, args, options);
  if (code !== 0) process.exit(code);
}
