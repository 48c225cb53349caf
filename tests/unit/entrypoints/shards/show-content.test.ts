import { expect, it } from 'vitest';
import { pathOf } from '../../../../articles/shards.ts';
import type { LibraryContent } from '../../../../components/library/library-content.ts';
import { showContent } from '../../../../entrypoints/shards/show-content.ts';
import { library } from '../../articles/shipped.ts';
import { packageOf } from './package-of.ts';

/** What is drawn, one after the other: how much of names, articles, library and answers is there, and what is wrong. */
async function drawn(changes: Record<string, string | undefined> = {}) {
  const all: LibraryContent[] = [];
  await showContent(packageOf(changes).content, (content) => all.push(content));
  return all.map(({ names, articles, library: read, asked, fault }) => ({
    names: names?.length ?? 0,
    articles: articles?.length ?? 0,
    answers: (asked?.answers.length ?? 0) > 0,
    terms: read?.terms.length ?? 0,
    fault,
  }));
}

const all = library.terms.length;
const nothing = { names: 0, articles: 0, answers: false, terms: 0, fault: undefined };
const named = { ...nothing, names: all };
const outlined = { ...named, articles: library.articles.length };
const whole = { ...outlined, answers: true, terms: all };

it.each<[string, Record<string, string | undefined>, object[]]>([
  ['everything', {}, [nothing, named, outlined, whole]],
  [
    'all but a damaged file',
    { [pathOf.term('smp')]: '{}' },
    [nothing, named, outlined, { ...whole, terms: all - 1, fault: 'damaged' }],
  ],
  [
    'all but the answers',
    { [pathOf.search]: '{}' },
    [nothing, named, outlined, { ...whole, answers: false, fault: 'damaged' }],
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
