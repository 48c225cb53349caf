import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const files = globSync('.github/{workflows,actions}/**/*.yml');

/** What a file of the forge uses that somebody else could change: neither part of the project nor pinned to a commit. */
const loose = (text: string) =>
  [...text.matchAll(/\buses:\s*(.+)/g)]
    .map(([, used]) => used as string)
    .filter((used) => !/^(\.\/\S+|\S+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/.test(used));

describe('workflows', () => {
  it('are found', () => expect(files.length).toBeGreaterThan(1));

  it.each(files)(
    '%s uses only what is pinned to a commit, and says which version that is',
    (file) => {
      expect(loose(readFileSync(file, 'utf8'))).toEqual([]);
    },
  );

  it.each([
    ['actions/checkout@v6', false],
    ['actions/checkout@main', false],
    ['actions/checkout@df4cb1c069e1874edd31b4311f1884172cec0e10', false],
    ['actions/checkout@df4cb1c # v6.0.3', false],
    ['actions/checkout@df4cb1c069e1874edd31b4311f1884172cec0e10 # v6.0.3', true],
    ['./.github/actions/set-up', true],
  ])('tells whether "%s" is pinned', (used, isPinned) => {
    expect(loose(`      - uses: ${used}\n`)).toEqual(isPinned ? [] : [used]);
  });

  it('each may only read the project', () => {
    for (const file of files.filter((file) => file.includes('workflows')))
      expect(readFileSync(file, 'utf8'), file).toMatch(/^permissions:\n {2}contents: read\n(?! )/m);
  });
});
