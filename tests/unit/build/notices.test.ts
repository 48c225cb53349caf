import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { noticesOf } from '../../../build/notices.ts';
import { scratchFolder } from '../scratch-folder.ts';

const named = { name: 'fold', version: '1.2.3', license: 'MIT', repository: 'someone/fold' };

/** Folder of an installed package. */
function installed(described: object, files: Record<string, string> = {}): string {
  const folder = scratchFolder('package');
  for (const [name, text] of Object.entries({
    'package.json': JSON.stringify(described),
    ...files,
  }))
    writeFileSync(join(folder, name), text);
  return folder;
}

it.each(['LICENSE', 'LICENCE.md', 'license.txt', 'COPYING'])(
  'gives name, version, license, source and the text of %s',
  (file) => {
    const notices = noticesOf([installed(named, { [file]: 'You may fold.\n', 'README.md': 'Hi' })]);
    expect(notices).toContain(
      'fold 1.2.3 (MIT)\nSource: https://github.com/someone/fold, version 1.2.3\n\nYou may fold.\n',
    );
    expect(notices).not.toContain('Hi');
  },
);

it('gives what a package wants said beside its license', () => {
  const notices = noticesOf([installed(named, { LICENSE: 'You may fold.', NOTICE: 'By us.' })]);
  expect(notices).toContain('You may fold.\n\nBy us.');
});

it.each([
  ['git+https://github.com/a/b.git', 'https://github.com/a/b'],
  [{ type: 'git', url: 'https://github.com/a/b' }, 'https://github.com/a/b'],
  ['github:a/b', 'https://github.com/a/b'],
  ['https://codeberg.org/a/b.git', 'https://codeberg.org/a/b'],
])('gives the source %j as an address that opens', (repository, address) => {
  expect(noticesOf([installed({ ...named, repository }, { LICENSE: 'Yes.' })])).toContain(
    `Source: ${address}, version 1.2.3\n`,
  );
});

it('says of a license that asks for it that the source is to be had, and where', () => {
  const folder = installed({ ...named, license: 'MPL-2.0' }, { LICENSE: 'Terms.' });
  expect(noticesOf([folder])).toMatch(
    /Source: https:\/\/github\.com\/someone\/fold, version 1\.2\.3\nIts source code .+ MPL-2\.0 .+\n/,
  );
});

it('gives the packages in order of their names, each version once', () => {
  const files = { LICENSE: 'Yes.' };
  const all = ['b', 'a', 'b'].map((name) => installed({ ...named, name }, files));
  expect(noticesOf(all).match(/^[ab] 1\.2\.3/gm)).toEqual(['a 1.2.3', 'b 1.2.3']);
});

it('fails over a package without a license text, and says where to put it', () => {
  expect(() => noticesOf([installed(named)])).toThrow(
    'fold: brings no license file along; put the license of https://github.com/someone/fold into build/licenses/someone-fold.txt',
  );
});

it('fails over a package that names no source', () => {
  const { repository: _, ...rest } = named;
  expect(() => noticesOf([installed(rest, { LICENSE: 'Yes.' })])).toThrow(
    /^fold: names no repository/,
  );
});

it.each(readdirSync('build/licenses'))('holds a license in %s', (file) => {
  expect(readFileSync(join('build/licenses', file), 'utf8')).toMatch(
    /^MIT License\n\nCopyright \(c\) \d{4} .+\n\nPermission is hereby granted/,
  );
});
