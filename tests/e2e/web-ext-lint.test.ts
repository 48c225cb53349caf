import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { firefoxBuild } from './harness/open-firefox.ts';

const webExt = join(
  dirname(createRequire(import.meta.url).resolve('web-ext')),
  'bin',
  'web-ext.js',
);

it('is without an error for those who let extensions into Firefox', () => {
  const args = ['lint', '--source-dir', firefoxBuild, '--no-config-discovery', '--output', 'json'];
  const { status, stdout, stderr } = spawnSync(process.execPath, [webExt, ...args], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(JSON.parse(stdout).errors).toEqual([]);
  expect(status).toBe(0);
});
