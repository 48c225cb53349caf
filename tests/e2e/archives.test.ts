import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { patience } from '../patience.ts';
import { namesInArchive } from './harness/names-in-archive.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const git = (root: string, ...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.example', ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });

/** Where and when a copy of the project is made, which nothing in an archive may show. */
interface Circumstances {
  changed: Date;
  zone: string;
  mode: number;
}

/** The project as it stands now, committed in a folder of its own. */
function copyOfProject({ changed, mode }: Circumstances): string {
  const root = mkdtempSync(join(tmpdir(), 'archives-'));
  folders.push(root);
  const listed = git('.', 'ls-files', '-z', '--cached', '--others', '--exclude-standard');
  for (const file of new Set(listed.split('\0').filter((name) => name && existsSync(name)))) {
    const copy = join(root, file);
    mkdirSync(dirname(copy), { recursive: true });
    cpSync(file, copy);
    chmodSync(copy, mode | (statSync(file).mode & 0o100));
    utimesSync(copy, changed, changed);
  }
  git(root, 'init', '--quiet');
  // Here the modules are a link, which the project's own ignore file does not expect.
  appendFileSync(join(root, '.git', 'info', 'exclude'), '\nnode_modules\n');
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'), 'junction');
  git(root, 'add', '.');
  git(root, 'commit', '--quiet', '--message', 'Copy');
  return root;
}

/** The archives that a copy of the project makes of itself, by name. */
function archivesOf(root: string, { zone }: Circumstances): Map<string, Buffer> {
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'zip'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, TZ: zone },
    shell: process.platform === 'win32',
  });
  expect(status, `${stdout}\n${stderr}`).toBe(0);
  const output = join(root, '.output');
  const names = readdirSync(output).filter((name) => name.endsWith('.zip'));
  return new Map(names.sort().map((name) => [name, readFileSync(join(output, name))]));
}

it('makes the same archives of the same files, wherever and whenever', {
  timeout: 15 * patience,
}, () => {
  const here = { changed: new Date('2020-02-02T02:02:02Z'), zone: 'UTC', mode: 0o644 };
  const elsewhere = { changed: new Date(), zone: 'Pacific/Auckland', mode: 0o600 };
  const root = copyOfProject(here);
  const archives = archivesOf(root, here);
  expect([...archives.keys()]).toEqual([
    expect.stringMatching(/-chrome\.zip$/),
    expect.stringMatching(/-firefox\.zip$/),
    expect.stringMatching(/-sources\.zip$/),
  ]);
  const others = archivesOf(copyOfProject(elsewhere), elsewhere);
  for (const [name, bytes] of archives) expect(others.get(name)?.equals(bytes), name).toBe(true);

  const [chrome = [], firefox = [], sources = []] = [...archives.values()].map(namesInArchive);
  for (const names of [chrome, firefox])
    expect(names).toEqual(
      expect.arrayContaining(['manifest.json', 'scout.js', 'LICENSE.txt', 'NOTICES.txt']),
    );
  expect(sources.sort()).toEqual(git(root, 'ls-files', '-z').split('\0').filter(Boolean).sort());
});

it('makes none of files that no commit holds, and says so in one sentence', () => {
  const root = copyOfProject({ changed: new Date(), zone: 'UTC', mode: 0o644 });
  appendFileSync(join(root, 'README.md'), 'One more line.\n');
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'zip', '--silent'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toMatch(/^Archives are made from a commit, and no commit holds README\.md: .+\n$/);
  expect(existsSync(join(root, '.output'))).toBe(false);
});
