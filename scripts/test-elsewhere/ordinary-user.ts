import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, getuid } from 'node:process';

/** Where a program runs, and as whom. */
export interface Place {
  cwd: string;
  env: NodeJS.ProcessEnv;
  uid?: number;
  gid?: number;
}

/** What a copy of the project makes anew. */
const leftBehind = ['.git', '.output', 'artifacts'];

/** Gives `act` a place where a user without rights owns a copy of the project, which is removed afterwards; whoever is
 *  such a user already stays in the project. */
export async function asOrdinaryUser<T>(
  project: string,
  act: (place: Place) => Promise<T>,
): Promise<T> {
  if (getuid?.() !== 0) return act({ cwd: project, env });
  const idOf = (kind: string) => Number(execFileSync('id', [kind, 'nobody'], { encoding: 'utf8' }));
  const [uid, gid] = [idOf('-u'), idOf('-g')];
  const folder = mkdtempSync(join(tmpdir(), 'elsewhere-'));
  try {
    const cwd = join(folder, 'project');
    const own = { HOME: join(folder, 'home'), TMPDIR: join(folder, 'tmp') };
    for (const made of Object.values(own)) mkdirSync(made);
    const without = new Set(leftBehind.map((name) => join(project, name)));
    const filter = (path: string) => !without.has(path);
    cpSync(project, cwd, { recursive: true, verbatimSymlinks: true, filter });
    // Tests ask git which files are the project's, and a repository of somebody else's does not tell.
    execFileSync('git', ['init', '--quiet', cwd]);
    chmodSync(folder, 0o755);
    execFileSync('chown', ['-R', `${uid}:${gid}`, folder]);
    return await act({ cwd, env: { ...env, ...own, USER: 'nobody', LOGNAME: 'nobody' }, uid, gid });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
