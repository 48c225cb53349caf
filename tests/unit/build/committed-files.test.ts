import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { committedFiles } from '../../../build/committed-files.ts';
import { scratchFolder } from '../scratch-folder.ts';

const folder = () => scratchFolder('checkout');

const git = (root: string, ...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.example', ...args], {
    cwd: root,
  });

afterEach(() => vi.unstubAllEnvs());

/** A checkout in which everything is committed. */
function checkout(): string {
  const root = folder();
  mkdirSync(join(root, 'page'));
  writeFileSync(join(root, 'page', 'scout.ts'), 'scout()');
  writeFileSync(join(root, '.gitignore'), '*.log\n');
  writeFileSync(join(root, 'run.log'), 'ignored');
  git(root, 'init', '--quiet');
  git(root, 'add', '.');
  git(root, 'commit', '--quiet', '--message', 'Begin');
  return root;
}

it('lists what is tracked, hidden files too, and nothing that is ignored', () => {
  expect(committedFiles(checkout())).toEqual(['.gitignore', 'page/scout.ts']);
});

describe('refuses', () => {
  it.each<[string, (root: string) => void, string]>([
    ['a change', (root) => writeFileSync(join(root, 'page/scout.ts'), 'other()'), 'page/scout.ts'],
    ['a file that is gone', (root) => rmSync(join(root, 'page/scout.ts')), 'page/scout.ts'],
    ['a new file', (root) => writeFileSync(join(root, 'new é.ts'), ''), 'new é.ts'],
    [
      'a file that only this clone ignores by its owner’s habits',
      (root) => {
        writeFileSync(join(root, 'habits'), '*.env\n');
        git(root, 'config', 'core.excludesFile', join(root, 'habits'));
        writeFileSync(join(root, 'local.env'), '');
      },
      'habits, local.env',
    ],
    [
      'many files, of which it names a few',
      (root) => {
        for (const name of 'abcdefg') writeFileSync(join(root, name), '');
      },
      'a, b, c, d, e and 2 more',
    ],
  ])('%s', (_, change, names) => {
    const root = checkout();
    change(root);
    expect(() => committedFiles(root)).toThrow(
      `Archives are made from a commit, and no commit holds ${names}: commit, stash or remove them, then try again.`,
    );
  });

  it.each<[string, () => string]>([
    ['a folder without git', folder],
    [
      'a folder that another checkout holds untracked',
      () => {
        const inner = join(checkout(), 'unpacked');
        mkdirSync(inner);
        writeFileSync(join(inner, 'file'), '');
        return inner;
      },
    ],
  ])('%s', (_, root) => {
    expect(() => committedFiles(root())).toThrow(/this folder is no git checkout: clone [^\n]+$/);
  });

  it('where git is missing', () => {
    const root = checkout();
    vi.stubEnv('PATH', folder());
    expect(() => committedFiles(root)).toThrow(
      /git does not run here .+: install git, then try again\.$/,
    );
  });
});
