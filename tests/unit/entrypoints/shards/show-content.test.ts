import { expect, it } from 'vitest';
import { pathOf } from '../../../../articles/shards.ts';
import type { LibraryContent } from '../../../../components/library/content/library-content.ts';
import { showContent } from '../../../../entrypoints/shards/show-content.ts';
import { builtFile, packageOf } from './package-of.ts';

/** What is drawn, one after the other, and which files are read for it. */
async function drawn(changes: Record<string, string | undefined> = {}) {
  const all: LibraryContent[] = [];
  const { content, reads } = packageOf(changes);
  await showContent(content, (known) => all.push(known));
  return { all, reads };
}

const index = JSON.parse(builtFile(pathOf.index));

it.each<[string, Record<string, string | undefined>, LibraryContent[]]>([
  ['all that there is', {}, [{}, { index }]],
  ['nothing without the index', { [pathOf.index]: '' }, [{}, { fault: 'damaged' }]],
  [
    'nothing of another version',
    { [pathOf.index]: '{"version":0}' },
    [{}, { fault: 'otherVersion' }],
  ],
])('draws at once and from the index alone: %s', async (_, changes, expected) => {
  expect(await drawn(changes)).toEqual({ all: expected, reads: [pathOf.index] });
});
