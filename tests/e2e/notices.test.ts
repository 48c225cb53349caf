import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { build } from 'wxt';

const folder = mkdtempSync(join(tmpdir(), 'notices-'));
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

/** Names of the packages from which the built scripts hold code, by what their source maps say. */
const mapped = new Set<string>();

/** Reads the source maps of a build, and leaves none behind. */
const readMaps: Plugin = {
  name: 'read-maps',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const [file, output] of Object.entries(bundle)) {
        if (!file.endsWith('.map') || output.type !== 'asset') continue;
        for (const source of JSON.parse(String(output.source)).sources as string[]) {
          const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1];
          if (name) mapped.add(name);
        }
        delete bundle[file];
      }
    },
  },
};

beforeAll(async () => {
  // What people install is built for production, whatever the test runner says of itself.
  vi.stubEnv('NODE_ENV', 'production');
  await build({
    mode: 'production',
    outDir: folder,
    vite: () => ({ build: { sourcemap: 'hidden' }, plugins: [readMaps] }),
  });
});

const licenseOf = (name: string) => {
  const { version, license } = JSON.parse(
    readFileSync(resolve('node_modules', name, 'package.json'), 'utf8'),
  );
  return { version, license };
};

it.each(['chrome-mv3', 'firefox-mv3'])(
  'names every package whose code is in %s, with its license and its source',
  (target) => {
    const notices = readFileSync(join('.output', target, 'NOTICES.txt'), 'utf8')
      .split(`\n\n${'-'.repeat(78)}\n\n`)
      .slice(1);
    expect(mapped.size).toBeGreaterThan(0);
    for (const name of mapped) {
      const { version, license } = licenseOf(name);
      const notice = notices.find((text) => text.startsWith(`${name} ${version} (${license})\n`));
      expect(notice, name).toMatch(/^Source: https:\/\/\S+, version \S+$/m);
      expect(notice, name).toMatch(
        /Permission is hereby granted, free of charge|Mozilla Public License Version 2\.0/,
      );
    }
  },
);

it('says where the source of what is under the MPL is', () => {
  expect(mapped).toContain('webextension-polyfill');
  const notices = readFileSync('.output/chrome-mv3/NOTICES.txt', 'utf8');
  expect(notices).toMatch(
    /^webextension-polyfill \S+ \(MPL-2\.0\)\nSource: https:\/\/github\.com\/mozilla\/webextension-polyfill, version \S+\nIts source code is available/m,
  );
});

it.each(['chrome-mv3', 'firefox-mv3'])('puts the project’s own license into %s', (target) => {
  expect(readFileSync(join('.output', target, 'LICENSE.txt'))).toEqual(readFileSync('LICENSE'));
});
