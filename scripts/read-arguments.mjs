import { argv } from 'node:process';
import { parseArgs } from 'node:util';
import { Obstacle } from './obstacle.mjs';

/** Reads the arguments of a command as `parseArgs` does. Throws an obstacle with its `usage` where they do not fit.
 *  @type {<T extends import('node:util').ParseArgsConfig>(usage: string, config: T, args?: string[]) => ReturnType<typeof parseArgs<T>>} */
export const readArguments = (usage, config, args = argv.slice(2)) => {
  try {
    return parseArgs({ args, ...config });
  } catch {
    throw misuse(usage, args);
  }
};

/** The obstacle of arguments that do not fit. */
export const misuse = (usage, args = argv.slice(2)) =>
  new Obstacle(
    `${args.length > 0 ? `The arguments "${args.join(' ')}" do not fit` : 'Arguments are missing'}: use ${usage}.`,
  );
