import type { Mention } from '../types.ts';
import { scanWords } from '../words/scan-words.ts';
import type { ClaimWords } from './claim-words.ts';
import { pattern } from './pattern.ts';

/** A block of a page as claims are read from it. */
export interface ClaimBlock {
  /** Offset of the block in the document; claims are given in offsets of the document. */
  start: number;
  text: string;
  mentions: Pick<Mention, 'start' | 'end' | 'term'>[];
}

/** A place that says what is spoken of. */
interface Marker {
  start: number;
  end: number;
  smp: boolean;
  /** A word such as "deposit" that turns only its own phrase away from SMP. */
  passing: boolean;
}

/** A sentence with what is known before it. */
export interface Sentence {
  text: string;
  /** Offset in the document. */
  start: number;
  markers: Marker[];
  /** Whether the sentences before it, or the page, speak of SMP. */
  carried: boolean;
  /** The question that it answers, or an empty string. */
  question: string;
}

const reach = 30;

/** Whether a statement at the offset of the sentence is about SMP. */
export function isAboutSmp(
  { text, markers, carried }: Sentence,
  at: number,
  words: ClaimWords,
): boolean {
  const parted = pattern(words, 'parted', '', () => `[,;:.]|\\s${words.subjects.parts}\\s`);
  const inPhrase = (from: number, to: number) =>
    to - from < reach && !parted.test(text.slice(from, to));
  const before = markers.filter(
    ({ start, end, passing }) => start <= at && (!passing || inPhrase(end, at)),
  );
  const nearest = before.at(-1);
  if (nearest) return nearest.smp;
  const after = markers.find(({ start }) => start > at);
  return after && inPhrase(at, after.start) ? after.smp : carried;
}

function markersOf({ text, mentions }: ClaimBlock, words: ClaimWords): Marker[] {
  const markers = mentions.flatMap(({ start, end, term }): Marker[] => {
    if (words.subjects.smp.includes(term)) return [{ start, end, smp: true, passing: false }];
    return words.subjects.other.includes(term) ? [{ start, end, smp: false, passing: false }] : [];
  });
  for (const hit of text.matchAll(
    pattern(words, 'other words', 'gi', () => `\\b(?:${words.subjects.otherWords})\\b`),
  )) {
    markers.push({ start: hit.index, end: hit.index + hit[0].length, smp: false, passing: true });
  }
  return markers.sort((a, b) => a.start - b.start);
}

const longest = 800;

/** Where sentences start and end; a text without stops is cut at a word, so that no sentence is without bound. */
function rangesOf(text: string, titles: ReadonlySet<string>): [start: number, end: number][] {
  const { starts, sentences } = scanWords(text, titles);
  const ranges: [number, number][] = [];
  starts.forEach((start, at) => {
    const last = ranges.at(-1);
    const begins = sentences[at] !== sentences[at - 1];
    if (last && !begins && start - last[0] < longest) return;
    const before = text.slice(Math.max(0, start - 8), start);
    const opening = begins && last ? (/[^\s\p{L}\p{N}]*$/u.exec(before)?.[0].length ?? 0) : 0;
    const from = last ? start - opening : 0;
    if (last) last[1] = from;
    ranges.push([from, text.length]);
  });
  return ranges;
}

/** What is known of the page as a whole. */
export interface ClaimPage {
  /** Whether it is about SMP. */
  isOnSmp: boolean;
  /** Shortened words whose stop ends no sentence. */
  titles: ReadonlySet<string>;
}

/** The sentences of all blocks in order. */
export function sentencesOf(blocks: ClaimBlock[], words: ClaimWords, page: ClaimPage): Sentence[] {
  const all: Sentence[] = [];
  let carried = page.isOnSmp;
  let since = 0;
  let question = '';
  for (const block of blocks) {
    const markers = markersOf(block, words);
    let next = 0;
    for (const [from, to] of rangesOf(block.text, page.titles)) {
      const first = next;
      while (next < markers.length && (markers[next]?.start ?? 0) < to) next++;
      const own = markers.slice(first, next);
      const text = block.text.slice(from, to).trimEnd();
      const shifted = own.map((one) => ({ ...one, start: one.start - from, end: one.end - from }));
      all.push({ text, start: block.start + from, markers: shifted, carried, question });
      const named = own.find(({ passing }) => !passing);
      if (named) carried = named.smp;
      since = named ? 0 : since + 1;
      if (page.isOnSmp && since > 1) carried = true;
      question = text.endsWith('?') ? text : '';
    }
  }
  return all;
}
