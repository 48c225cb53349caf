import type { SearchWords } from '../../articles/answers-schema.ts';
import type { FactQuestion } from '../../articles/fact-questions.ts';
import type { FindableTerm } from '../../articles/findable.ts';
import { nearestWord } from './nearest-word.ts';
import { type Phrases, phrasesOf } from './phrases.ts';
import { remember } from './remember.ts';
import { byName, type WordIndex } from './word-index.ts';
import { plain, stem, stemsIn, wordsIn } from './words.ts';

/** One thing that a query asks for. */
export interface Concept {
  /** How it was typed. */
  typed: string;
  /** Names by which two concepts are known to be one: its stems, and the everyday meanings that it has. */
  keys: string[];
  /** Stems that stand for it, each row as good as its weight where a fact holds all of it. */
  ways: { stems: string[]; weight: number }[];
  /** The terms that it names. */
  terms: string[];
  /** The terms whose names it may be the beginning of. */
  begun: string[];
  /** Questions on a term that it asks, and whether any answer to them is what is sought. */
  asks: FactQuestion[];
  isBroad: boolean;
  /** Whether it goes with whatever is asked, so that it tells little of the question. */
  isBeside: boolean;
}

/** What a query asks for, thing by thing, and words in it of which nothing is known. */
export interface Understood {
  /** Its words, those that were misspelt as they were meant. */
  words: string[];
  concepts: Concept[];
  unknown: string[];
  /** Words of which nothing is known, each with the one that is taken for it. */
  taken: { typed: string; as: string }[];
}

/** Reads a query; while it is typed its last word may be the beginning of one. */
export type Understand = (query: string) => Understood;

/** Words that stand for another as well as it itself does, and those that only hint at it. */
const meant = 0.75;

/** What texts call what has been typed by half. */
const begun = 0.9;

type Everyday = SearchWords['everyday'][number] & { name: string };

interface Knowledge {
  index: WordIndex;
  stop: ReadonlySet<string>;
  beside: ReadonlySet<string>;
  everyday: Phrases<Everyday>;
  names: Phrases<string>;
  /** Every name as it is compared, with its term. */
  written: readonly (readonly [name: string, term: string])[];
  /** All words that can be meant, with how often they stand in the texts. */
  vocabulary: ReadonlyMap<string, number>;
  /** What is left of them without endings. */
  stems: ReadonlySet<string>;
  /** The word that was meant by one that is not known. */
  nearest(word: string): string | undefined;
}

/** Learns how to read queries from the words of the content, and from further texts whose words are known. */
export function makeUnderstand(
  index: WordIndex,
  terms: readonly FindableTerm[],
  { stop, beside, everyday }: SearchWords,
  texts: readonly string[],
): Understand {
  const vocabulary = new Map(index.known);
  const said = everyday.flatMap((group) => group.said);
  for (const word of [...stop, ...said, ...texts].flatMap(wordsIn))
    vocabulary.set(word, vocabulary.get(word) ?? 1);
  const stopped = new Set(stop.flatMap(wordsIn));
  // Nobody looks for a word that says nothing.
  const likely = new Map([...vocabulary].filter(([word]) => !stopped.has(word)));
  const named = terms.flatMap(({ id, name, alsoCalled, sameAs }) =>
    [name, ...alsoCalled].flatMap((text) => [
      [text, id] as const,
      ...(sameAs ? [[text, sameAs] as const] : []),
    ]),
  );
  const knowledge: Knowledge = {
    index,
    vocabulary,
    stems: new Set([...vocabulary.keys()].map(stem)),
    nearest: remember((word) => nearestWord(word, likely)),
    stop: stopped,
    beside: new Set(beside.flatMap(stemsIn)),
    everyday: phrasesOf(
      everyday.flatMap((group, at) =>
        group.said.map((text) => [text, { ...group, name: `meaning ${at}` }] as const),
      ),
    ),
    names: phrasesOf(named),
    written: named.map(([text, id]) => [plain(text), id]),
  };
  return (query) => read(query, knowledge);
}

function read(query: string, knowledge: Knowledge): Understood {
  const typed = wordsIn(query);
  const last = /[\p{L}\p{N}]$/u.test(query) ? typed.length - 1 : -1;
  const words = typed.map((word, at) => corrected(word, { isLast: at === last, knowledge }));
  const stems = words.map((word) => stem(word ?? ''));
  const concepts: Concept[] = [];
  const unknown: string[] = [];
  for (let at = 0; at < words.length; ) {
    const name = knowledge.names.at(stems, at);
    const everyday = knowledge.everyday.at(stems, at);
    const length = Math.max(name?.length ?? 0, everyday?.length ?? 0, 1);
    const row = stems.slice(at, at + length);
    const text = typed.slice(at, at + length).join(' ');
    const isMeant = name !== undefined && words.length === 1;
    // A name that is a common word too is meant where it stands alone.
    const isStop = length === 1 && knowledge.stop.has(words[at] ?? '') && !isMeant;
    if (words[at] === undefined) unknown.push(text);
    else if (!isStop || everyday?.length === length)
      concepts.push(
        conceptOf(text, row, {
          terms: name?.length === length ? name.found : [],
          everyday: everyday?.length === length ? everyday.found : [],
          ofNames: knowledge.index.ofNames.has(text) ? [byName(text)] : [],
          isBeside: row.every((one) => knowledge.beside.has(one)),
          ...(length === 1 && at === last ? begunBy(text, knowledge) : nothingBegun),
        }),
      );
    at += length;
  }
  const all = typed.map((word, at) => ({ typed: word, as: words[at] ?? word }));
  const taken = all.filter(({ typed, as }) => typed !== as);
  return { concepts, unknown, taken, words: all.map(({ as }) => as) };
}

interface Reading {
  isLast: boolean;
  knowledge: Knowledge;
}

/** A typed word as it is known, or the one that was meant; undefined where nothing is known that is near it. */
function corrected(
  word: string,
  { isLast, knowledge: { index, vocabulary, stems, nearest } }: Reading,
) {
  if (vocabulary.has(word) || stems.has(stem(word)) || index.ofNames.has(word)) return word;
  if (isLast && word.length > 1 && index.beginning(word).length > 0) return word;
  return nearest(word);
}

/** So many beginnings are tried; fewer letters begin words in nearly every fact. */
const mostBegun = 60;

const nothingBegun = { begun: [], named: [] };

/** What a word may be the beginning of: stems, and the names of terms. */
function begunBy(letters: string, { index, written }: Knowledge) {
  if (letters.length < 2) return nothingBegun;
  const begun = index.beginning(stem(letters)).filter((one) => one !== stem(letters));
  const named = written.filter(([name]) => name.startsWith(letters)).map(([, term]) => term);
  return { begun: begun.slice(0, mostBegun), named };
}

interface Meanings {
  terms: string[];
  everyday: Everyday[];
  /** Stems that begin so. */
  begun: string[];
  /** Terms whose names do. */
  named: string[];
  /** The word as one of the names of those who say something. */
  ofNames: string[];
  isBeside: boolean;
}

function conceptOf(
  typed: string,
  stems: string[],
  { terms, everyday, begun: more, named, ofNames, isBeside }: Meanings,
): Concept {
  const others = everyday.flatMap((group) => group.meant.map(stemsIn));
  return {
    typed,
    keys: [stems.join(' '), ...everyday.map(({ name }) => name)],
    ways: [
      { stems, weight: 1 },
      ...others.map((row) => ({ stems: row, weight: meant })),
      ...more.map((one) => ({ stems: [one], weight: begun })),
      ...ofNames.map((one) => ({ stems: [one], weight: 1 })),
    ],
    terms: [...new Set([...terms, ...everyday.flatMap(({ term }) => term ?? [])])],
    begun: terms.length > 0 ? [] : [...new Set(named)],
    asks: [...new Set(everyday.flatMap(({ asks }) => asks))],
    isBeside,
    isBroad: everyday.some(({ broad }) => broad),
  };
}
