import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { execPath } from 'node:process';

/** Milliseconds after which a loop ends by itself, should nobody be left to end it. */
const longest = 60 * 60 * 1_000;

/** Keeps every processor busy with so many loops while `act` runs. */
export async function besideLoops<T>(each: number, act: () => Promise<T>): Promise<T> {
  const loops: ChildProcess[] = [];
  try {
    for (let count = each * availableParallelism(); count > 0; count--)
      loops.push(
        spawn(execPath, ['-e', `const end = Date.now() + ${longest}; while (Date.now() < end);`]),
      );
    return await act();
  } finally {
    for (const loop of loops) {
      const ended = once(loop, 'exit');
      if (loop.kill('SIGKILL')) await ended;
    }
  }
}
