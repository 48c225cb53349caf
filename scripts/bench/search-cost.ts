import { checkContent } from '../../articles/check-content.ts';
import type { Library } from '../../articles/library.ts';
import { makeFindable } from '../../articles/make-findable.ts';
import { openLibrary } from '../../articles/stored-library.ts';
import { readContentFiles } from '../../build/read-content.ts';
import { type LibraryFact, plainFact } from '../../components/search/library-fact.ts';
import { searchAmong } from '../../components/search/search-among.ts';
import { median } from './work-of.ts';

/** What keystrokes in the library's search take, in milliseconds: each the best of several rounds, since other work only adds. */
export interface SearchCost {
  facts: number;
  median: number;
  /** The slowest keystroke. */
  slowest: number;
}

const typed = [
  'scalp micropigmentation cost',
  'minoxidl',
  'hair transplant risk',
  'infecton',
  'permanent pigment fading',
  'how long does it last',
  'fda',
];

/** Types several queries letter by letter into the search over `count` facts, made of the library's own words. */
export function searchCost(count: number, rounds = 7): SearchCost {
  const { library: stored, ...rest } = checkContent(readContentFiles());
  const library = openLibrary(stored);
  const search = searchAmong(manyFacts(count, library), makeFindable({ library, ...rest }));
  const best = new Map<string, number>();
  for (let round = 0; round < rounds; round++)
    for (const query of typed)
      for (let length = 1; length <= query.length; length++) {
        const written = query.slice(0, length);
        const start = performance.now();
        search(written, 40);
        const time = performance.now() - start;
        best.set(written, Math.min(time, best.get(written) ?? time));
      }
  const times = [...best.values()];
  return { facts: count, median: median(times), slowest: Math.max(...times) };
}

/** Facts that halve and join the library's, so that their words are as frequent as there. */
function manyFacts(count: number, library: Library): LibraryFact[] {
  const real = [
    ...library.articles.flatMap(({ claims }) =>
      claims.map(({ text, verdictNote }) => ({
        title: '',
        names: '',
        text,
        words: verdictNote ?? '',
      })),
    ),
    ...library.terms.map(({ name, definition, alsoCalled }) => ({
      title: name,
      names: alsoCalled.join(' '),
      text: definition,
      words: '',
    })),
    ...library.evidence.map(({ source, text, topic }) => ({
      title: source.title,
      names: '',
      text,
      words: topic,
    })),
  ];
  return Array.from({ length: count }, (_, index): LibraryFact => {
    const one = real[index % real.length] ?? { title: '', names: '', text: '', words: '' };
    const other = real[(index * 7 + Math.floor(index / real.length)) % real.length] ?? one;
    const text = `${half(one.text, 0)} ${half(other.text, 1)}`;
    return {
      ...plainFact,
      id: String(index),
      kind: 'claim',
      title: one.title,
      names: one.names,
      text,
      words: other.words,
    };
  });
}

function half(text: string, which: 0 | 1) {
  const words = text.split(' ');
  const middle = words.length >> 1;
  return (which === 0 ? words.slice(0, middle) : words.slice(middle)).join(' ');
}
