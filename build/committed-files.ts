import { spawnSync } from 'node:child_process';

/** How many of the files that stand in the way are named. */
const named = 5;

/** What git says about the folder `root`, or undefined where that is no checkout. */
function git(root: string, args: string[]): string[] | undefined {
  // Files that only one person's git ignores can still end up in a build.
  const { status, stdout, error } = spawnSync('git', ['-c', 'core.excludesFile=', ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (error)
    throw new Error(
      `Archives are made from a commit, and git does not run here (${error.message}): install git, then try again.`,
    );
  return status === 0 ? stdout.split('\0').filter(Boolean) : undefined;
}

/** Files of the commit that is checked out in `root`, relative to it. Throws one sentence where no commit holds what is there. */
export function committedFiles(root: string): string[] {
  const files = git(root, ['ls-files', '-z']);
  const changed = git(root, ['status', '--porcelain', '-z', '--no-renames', '--', '.']);
  if (!files?.length || !changed)
    throw new Error(
      'Archives are made from a commit, and this folder is no git checkout: clone the repository, or build the extension alone with npm run build.',
    );
  if (changed.length > 0) {
    const names = changed.slice(0, named).map((line) => line.slice(3));
    const more = changed.length > named ? ` and ${changed.length - named} more` : '';
    throw new Error(
      `Archives are made from a commit, and no commit holds ${names.join(', ')}${more}: commit, stash or remove them, then try again.`,
    );
  }
  return files;
}
