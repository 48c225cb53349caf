import type { BlockLabel, Mention } from '../types.ts';
import { plainDigits } from '../words/plain-digits.ts';
import { scanWords } from '../words/scan-words.ts';
import type { ClaimWords } from './claim-words.ts';
import { createLabelReader, isNameOfSmp, type LabelReader } from './labels.ts';
import { isCombined, type Marker, markersOf } from './markers.ts';
import { pattern } from './pattern.ts';

/** A block of a page as claims are read from it. */
export interface ClaimBlock {
  /** Offset of the block in the document; claims are given in offsets of the document. */
  start: number;
  text: string;
  mentions: Pick<Mention, 'start' | 'end' | 'term'>[];
  /** What stands elsewhere and says what the block is about, nearest first; undefined where only the text is known. */
  labels?: readonly BlockLabel[] | undefined;
}

/** A sentence with what is known before it. */
export interface Sentence {
  text: string;
  /** Offset in the document. */
  start: number;
  markers: Marker[];
  /** Whether the sentences before it, its labels, or the page speak of SMP. */
  carried: boolean;
  /** Whether it is a label or the same block that speaks of SMP, not only the page. */
  isNear: boolean;
  /** Whether SMP and another service are sold as one here. */
  isCombined: boolean;
  /** The question that it answers, or an empty string. */
  question: string;
  /** The labels of its block, nearest first. */
  labels: readonly BlockLabel[];
  /** Whether nothing stands before it in its block. */
  isFirst: boolean;
  /** Whether it stands in a list that a sentence on SMP leads in. */
  isListed: boolean;
  /** Whether it is a label of other blocks. */
  isLabel: boolean;
  /** The sentence after it in the same block or the next, or an empty string. */
  next: string;
}

const reach = 30;
const longest = 800;
const longestHeading = 8;
const earlyBlocks = 4;
const longestEntry = 100;

/** Whether a statement at the offset of the sentence is about SMP. */
export function isAboutSmp(
  { text, markers, carried }: Sentence,
  at: number,
  words: ClaimWords,
): boolean {
  const parted = pattern(words, 'parted', '', () => `[,;.]|\\s${words.subjects.parts}\\s`);
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

/** Where sentences start and end; lines end them too, and a text without stops is cut at a word, so that no sentence is without bound. */
function rangesOf(text: string, titles: ReadonlySet<string>): [start: number, end: number][] {
  const { starts, ends, sentences } = scanWords(text, titles);
  const ranges: [number, number][] = [];
  starts.forEach((start, at) => {
    const last = ranges.at(-1);
    const between = at > 0 ? text.slice(ends[at - 1], start) : '';
    const begins = sentences[at] !== sentences[at - 1] || between.includes('\n');
    if (last && !begins && start - last[0] < longest) return;
    const opening = begins && last ? (/[^\s\p{L}\p{N}]*$/u.exec(between)?.[0].length ?? 0) : 0;
    const from = last ? start - opening : 0;
    if (last) last[1] = from;
    ranges.push([from, text.length]);
  });
  return ranges;
}

/** What is known of the page as a whole. */
export interface ClaimPage {
  title: { text: string; mentions: Pick<Mention, 'term'>[] };
  /** Shortened words whose stop ends no sentence. */
  titles: ReadonlySet<string>;
}

/** A short block without an amount or a stop stands over what follows it. */
function isHeading(text: string): boolean {
  return (
    text.split(/\s+/).length <= longestHeading && !/\d{2}|[.!:;,]["'\u201d\u2019)]?\s*$/.test(text)
  );
}

/** What the labels of a block make of it: SMP, something else, or nothing. */
function subjectOf(labels: readonly BlockLabel[], reader: LabelReader): boolean | null {
  const subjects = labels.map((label) => ({ ...label, subject: reader.subjectOf(label) }));
  const tabled = subjects.filter(({ kind }) => kind === 'row' || kind === 'column');
  if (tabled.some(({ subject }) => subject === 'other')) return false;
  if (tabled.some(({ subject }) => subject === 'smp')) return true;
  const first = subjects.find(({ subject }) => subject !== null);
  return first ? first.subject === 'smp' : null;
}

function titleMarkers(title: ClaimPage['title'], words: ClaimWords) {
  const { smp, other } = words.subjects;
  const named = title.mentions.flatMap(({ term }): Pick<Marker, 'smp' | 'passing'>[] => {
    if (smp.includes(term)) return [{ smp: true, passing: false }];
    return other.includes(term) ? [{ smp: false, passing: false }] : [];
  });
  return named.length > 0 ? named : markersOf(title.text, [], words);
}

const isSmpTitled = (title: ClaimPage['title'], words: ClaimWords) =>
  titleMarkers(title, words).some(({ smp }) => smp);

/** Whether the page speaks of SMP more than of anything else that has a price or a promise. */
function isMainlySmp(title: ClaimPage['title'], markers: Marker[], words: ClaimWords): boolean {
  const titled = titleMarkers(title, words);
  const marginOf = (all: readonly Pick<Marker, 'smp' | 'passing'>[]) =>
    all.reduce((sum, one) => (one.passing ? sum : sum + (one.smp ? 1 : -1)), 0);
  if (marginOf(titled) !== 0) return marginOf(titled) > 0;
  const margin = marginOf(markers);
  return margin > 0 || (margin === 0 && markers.find(({ passing }) => !passing)?.smp === true);
}

/** The blocks with their markers and labels; where only the text is known, the heading before is the label. */
function labelled(blocks: readonly ClaimBlock[], words: ClaimWords, { title }: ClaimPage) {
  let isList = false;
  let isOnSmp = false;
  const reader = createLabelReader(words, () => isList && isOnSmp);
  let heading = '';
  const read = blocks.map((block) => {
    const text = plainDigits(block.text);
    const markers = markersOf(text, block.mentions, words);
    reader.note(text, markers);
    const derived: BlockLabel[] = heading ? [{ kind: 'heading', text: heading }] : [];
    const labels = block.labels ?? derived;
    const isHead = isHeading(text.trim());
    if (isHead) heading = text.trim();
    return { start: block.start, text, markers, labels, isHead: isHead && !block.labels?.length };
  });
  isList = read.some(({ text, markers, labels }) => {
    const all = [{ text, markers, isLabel: isHeading(text) }];
    for (const label of labels)
      all.push({ text: label.text, markers: markersOf(label.text, [], words), isLabel: true });
    return all.some((one) => one.isLabel && isNameOfSmp(one.text, one.markers));
  });
  const makeup = pattern(words, 'makeup', 'iu', () => `(?<!\\p{L})(?:${words.subjects.makeup})(?!\\p{L})`);
  if (makeup.test(title.text) || read.some(({ text }) => makeup.test(text)))
    for (const block of read) block.markers = block.markers.filter(({ bare }) => !bare);
  isOnSmp = isMainlySmp(title, read.flatMap(({ markers }) => markers), words);
  const early = read.slice(0, earlyBlocks).some(({ markers }) => markers.some(({ smp }) => smp));
  return { read, reader, isOnSmp, isEarly: early || isSmpTitled(title, words) };
}

/** The sentences of all blocks in order. */
export function sentencesOf(blocks: ClaimBlock[], words: ClaimWords, page: ClaimPage): Sentence[] {
  const all: Sentence[] = [];
  const { read, reader, isOnSmp, isEarly } = labelled(blocks, words, page);
  // Before a page has named SMP, only its title tells that it is spoken of.
  let carried = isOnSmp && isEarly;
  const labelTexts = new Set(
    read.flatMap(({ labels }) =>
      labels.filter(({ kind }) => kind !== 'heading').map(({ text }) => text),
    ),
  );
  let isNamed = isEarly;
  let listed = false;
  let since = 0;
  let question = '';
  for (const block of read) {
    const { markers, labels } = block;
    const said = block.isHead ? null : subjectOf(labels, reader);
    if (said !== null) carried = said;
    let isNear = said === true;
    if (block.text.length >= longestEntry) listed = false;
    let next = 0;
    for (const [from, to] of rangesOf(block.text, page.titles)) {
      const first = next;
      while (next < markers.length && (markers[next]?.start ?? 0) < to) next++;
      const own = markers.slice(first, next);
      const text = block.text.slice(from, to).trimEnd();
      const shifted = own.map((one) => ({ ...one, start: one.start - from, end: one.end - from }));
      const last = all.at(-1);
      if (last) last.next = text;
      const named = own.find(({ passing }) => !passing);
      if (named?.smp) isNear = true;
      all.push({
        text,
        start: block.start + from,
        markers: shifted,
        carried,
        isNear,
        isCombined: isCombined(text, shifted, words),
        question,
        labels,
        isFirst: from === 0,
        isListed: listed && block.text.length < longestEntry,
        isLabel: labelTexts.has(block.text.trim()),
        next: '',
      });
      if (named) carried = named.smp;
      isNamed ||= named?.smp === true;
      since = named ? 0 : since + 1;
      if (isOnSmp && isNamed && since > 1 && said !== false) carried = true;
      question = text.endsWith('?') ? text : '';
      if (text.endsWith(':') && to === block.text.length) listed = isNear || carried;
    }
  }
  return all;
}
