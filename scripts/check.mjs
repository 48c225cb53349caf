import { spawn } from 'node:child_process';
import { endAtObstacle } from './obstacle.mjs';
import { inProject } from './run.mjs';

/** The commands that look at the code. None of them writes anything that another reads, so they run side by side. */
const checks = ['lint', 'typecheck', 'knip'];

/** Runs a command of package.json without what goes before it, which was done for all, and gives what it said and whether it failed. */
function carryOut(name) {
  return new Promise((resolve, reject) => {
    let said = '';
    const child = spawn('npm', ['run', name, '--silent', '--ignore-scripts'], {
      ...inProject,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (piece) => {
        said += piece;
      });
    child.on('error', reject).on('close', (code) => resolve({ said, failed: code !== 0 }));
  });
}

await endAtObstacle(async () => {
  const ends = await Promise.all(checks.map(carryOut));
  for (const { said } of ends) if (said) console.log(said.trimEnd());
  if (ends.some(({ failed }) => failed)) process.exitCode = 1;
});
