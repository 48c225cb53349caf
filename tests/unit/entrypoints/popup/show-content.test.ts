import { expect, it } from 'vitest';
import { pathOf } from '../../../../articles/shards.ts';
import type { LibraryContent } from '../../../../components/library/library-content.ts';
import { showContent } from '../../../../entrypoints/popup/show-content.ts';
import { library } from '../../articles/shipped.ts';
import { packageOf } from '../shards/package-of.ts';

/** What is drawn, one after the other: whether names and library are there, and what is wrong. */
async function drawn(changes: Record<string, string | undefined> = {}) {
  const all: LibraryContent[] = [];
  await showContent(packageOf(changes).content, (content) => all.push(content));
  return all.map(({ names, library: read, fault }) => ({
    names: names?.length ?? 0,
    terms: read?.terms.length ?? 0,
    fault,
  }));
}

const all = library.terms.length;
const nothing = { names: 0, terms: 0, fault: undefined };
const named = { names: all, terms: 0, fault: undefined };

it.each<[string, Record<string, string | undefined>, object[]]>([
  ['everything', {}, [nothing, named, { ...named, terms: all }]],
  [
    'all but a damaged file',
    { [pathOf.term('smp')]: '{}' },
    [nothing, named, { ...named, terms: all - 1, fault: 'damaged' }],
  ],
  [
    'nothing without the index',
    { [pathOf.index]: '' },
    [nothing, { ...nothing, fault: 'damaged' }],
  ],
  [
    'nothing of another version',
    { [pathOf.index]: '{"version":0}' },
    [nothing, { ...nothing, fault: 'otherVersion' }],
  ],
])('draws what is read as soon as it is: %s', async (_, changes, expected) => {
  expect(await drawn(changes)).toEqual(expected);
});
