import { expect, it } from 'vitest';
import { formatPlace, type LibraryPlace, parsePlace } from '../../../articles/library-place.ts';

it.each<[LibraryPlace, string]>([
  [{ part: 'glossary' }, 'glossary'],
  [{ part: 'sources' }, 'sources'],
  [{ sources: 'studies' }, 'sources/studies'],
  [{ group: 'drug-or-treatment' }, 'glossary/drug-or-treatment'],
  [{ article: 'a' }, 'article/a'],
  [{ article: 'a', section: 'cost' }, 'article/a/cost'],
  [{ article: 'a', section: 'cost', claim: 'C46' }, 'article/a/cost/C46'],
  [{ term: 'smp' }, 'term/smp'],
  [{ term: 'smp', at: '3' }, 'term/smp/3'],
  [{ answer: 'safe' }, 'answer/safe'],
  [{ query: '' }, 'search/'],
  [{ query: '50/50 ä?' }, 'search/50%2F50%20%C3%A4%3F'],
  [{ source: 'E01' }, 'source/E01'],
])('links to %j as %s', (place, fragment) => {
  expect(formatPlace(place)).toBe(fragment);
  expect(parsePlace(`#${fragment}`)).toEqual(place);
});

it.each(['', '#', '#glossaries', '#article', '#article/', '#else/x', '#//'])(
  'finds no place in %j',
  (hash) => {
    expect(parsePlace(hash)).toBeUndefined();
  },
);
