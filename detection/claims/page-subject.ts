import type { Mention } from '../types.ts';
import type { ClaimWords } from './claim-words.ts';
import { impliesSmp } from './implied-subject.ts';
import { amidMakeup, type Marker, markersOf } from './markers.ts';
import { pattern } from './pattern.ts';

/** The title of a page with the terms in it, and what else it says of itself. */
export interface PageTitle {
  text: string;
  mentions: readonly Pick<Mention, 'term'>[];
  description?: string | undefined;
  address?: string | undefined;
}

/** The words of an address. */
const wordsOfAddress = (address: string) =>
  address.replace(/^\w+:\/\//, '').replace(/[-_/.]/g, ' ');

/** All that a page says of itself besides its text: title, description, and the words of its address. */
export function headOf({ text, description = '', address = '' }: PageTitle): string {
  return `${text} | ${description} | ${wordsOfAddress(address)}`;
}

/** The title of a page, and how it speaks of SMP. */
export interface SubjectPage {
  title: PageTitle;
  subject: PageSubject;
}

interface TextBlock {
  text: string;
  mentions: readonly Pick<Mention, 'start' | 'end' | 'term'>[];
}

const mostBlocks = 400;
const fewestAround = 2;

/** A test for words of the subjects that stand alone. */
function named(name: keyof ClaimWords['subjects'], words: ClaimWords): RegExp {
  return pattern(
    words,
    `named ${name}`,
    'iu',
    () => `(?<!\\p{L})(?:${words.subjects[name]})(?![\\p{L}\\d])`,
  );
}

/** Whether the page speaks of make-up of brows or lips, in which bare words for pigment say nothing. */
function hasMakeup(blocks: readonly TextBlock[], title: PageTitle, words: ClaimWords): boolean {
  const makeup = named('makeup', words);
  return makeup.test(headOf(title)) || blocks.some(({ text }) => makeup.test(text));
}

/** How a page speaks of SMP: names it as a mention, spelled out, or as letters among words of hair; implies it; or not at all. */
export type PageSubject = 'named' | 'implied' | null;

/** Tells how a page speaks of SMP; asked once for each page. */
export function pageSubject(
  blocks: readonly TextBlock[],
  title: PageTitle,
  words: ClaimWords,
): PageSubject {
  if (namesSmp(blocks, title, words)) return 'named';
  const texts = blocks.slice(0, mostBlocks).map(({ text }) => text);
  return impliesSmp(headOf(title), texts, words) ? 'implied' : null;
}

/** Whether the title of a page says that it teaches the work or offers a post. */
export function isOfLessons({ text }: PageTitle, words: ClaimWords): boolean {
  return named('lessons', words).test(text) && !named('models', words).test(text);
}

function namesSmp(blocks: readonly TextBlock[], title: PageTitle, words: ClaimWords): boolean {
  const isSmp = ({ term }: Pick<Mention, 'term'>) => words.subjects.smp.includes(term);
  if (title.mentions.some(isSmp) || blocks.some(({ mentions }) => mentions.some(isSmp)))
    return true;
  const texts = [headOf(title), ...blocks.slice(0, mostBlocks).map(({ text }) => text)];
  const says = (name: 'firm' | 'letters' | 'bare' | 'hairy') =>
    texts.some((text) => named(name, words).test(text));
  if (says('firm')) return true;
  if (!says('letters') && (!says('bare') || hasMakeup(blocks, title, words))) return false;
  if (says('hairy')) return true;
  const around = distinctIn(texts, 'around', words);
  if (around.size >= fewestAround) return true;
  // What stands in the title by its letters is not an aside: how the work is done is enough beside a word of hair.
  if (!named('letters', words).test(headOf(title))) return false;
  const hand = distinctIn(texts, 'hand', words);
  return hand.size > 0 && [...around].some((word) => !hand.has(word));
}

const fewestOfShop = 2;

/** Whether a page whose title does not name SMP is of a tattoo shop, in which what names nothing else is a tattoo. */
export function isOfTattoos(
  title: PageTitle,
  titled: readonly Pick<Marker, 'smp'>[],
  blocks: readonly TextBlock[],
  words: ClaimWords,
): boolean {
  if (titled.some(({ smp }) => smp)) return false;
  const texts = blocks.slice(0, mostBlocks).map(({ text }) => text);
  const isInked = named('inked', words).test(title.text);
  return distinctIn(texts, 'shop', words).size + Number(isInked) >= fewestOfShop;
}

/** The different words of one list of subjects in texts. */
function distinctIn(
  texts: readonly string[],
  name: 'around' | 'hand' | 'shop',
  words: ClaimWords,
): Set<string> {
  const source = () => `(?<!\\p{L})(?:${words.subjects[name]})(?!\\p{L})`;
  const found = pattern(words, `all ${name}`, 'giu', source);
  return new Set(
    texts.flatMap((text) => [...text.matchAll(found)].map(([word]) => word.toLowerCase())),
  );
}

/** Reads the markers of a page's texts: bare words for pigment, and work on scars, mean SMP where it speaks of no make-up. */
export function markerReader(
  blocks: readonly TextBlock[],
  { title, subject }: SubjectPage,
  words: ClaimWords,
): (text: string, mentions: TextBlock['mentions']) => Marker[] {
  const isMadeUp = hasMakeup(blocks, title, words);
  const lists = subject === 'implied' ? (['work'] as const) : [];
  return (text, mentions) => {
    const markers = markersOf(text, mentions, words, lists);
    return isMadeUp ? amidMakeup(text, markers, words) : markers;
  };
}

/** Whether a marker is one entry of a list of services: "tattoos, piercing, SMP". */
function isListed(text: string, { start, end }: Marker, words: ClaimWords): boolean {
  const { parts } = words.subjects;
  return (
    pattern(words, 'listed before', 'iu', () => `(?:[,/&+]|\\s(?:${parts}))\\s*$`).test(
      text.slice(0, start),
    ) ||
    pattern(words, 'listed after', 'iu', () => `^\\s*(?:[,/&+]|(?:${parts})\\s)`).test(
      text.slice(end),
    )
  );
}

/** What the title of a page names; where it names nothing, its description or the words of its address. */
export function titleMarkers(
  { text, description = '', address = '', mentions }: PageTitle,
  read: (text: string, mentions: TextBlock['mentions']) => Marker[],
  words: ClaimWords,
): Pick<Marker, 'smp' | 'passing'>[] {
  const { smp, other } = words.subjects;
  const terms = mentions.flatMap(({ term }): Pick<Marker, 'smp' | 'passing'>[] => {
    if (smp.includes(term)) return [{ smp: true, passing: false }];
    return other.includes(term) ? [{ smp: false, passing: false }] : [];
  });
  const titled = terms.length > 0 ? terms : read(text, []);
  if (titled.some(({ passing }) => !passing)) return titled;
  for (const told of [description, wordsOfAddress(address)]) {
    const names = read(told, []);
    const own = names.filter(({ passing }) => !passing);
    if (own.length === 0) continue;
    return own.some((one) => isListed(told, one, words)) ? titled : names;
  }
  return titled;
}

/** Whether a page speaks of SMP more than of anything else that has a price or a promise. */
export function isMainlySmp(
  titled: readonly Pick<Marker, 'smp' | 'passing'>[],
  markers: readonly Pick<Marker, 'smp' | 'passing'>[],
): boolean {
  const marginOf = (all: readonly Pick<Marker, 'smp' | 'passing'>[]) =>
    all.reduce((sum, one) => (one.passing ? sum : sum + (one.smp ? 1 : -1)), 0);
  if (marginOf(titled) !== 0) return marginOf(titled) > 0;
  const margin = marginOf(markers);
  return margin > 0 || (margin === 0 && markers.find(({ passing }) => !passing)?.smp === true);
}
