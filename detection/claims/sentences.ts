import type { BlockLabel } from '../types.ts';
import { asks } from './asks.ts';
import type { ClaimWords } from './claim-words.ts';
import {
  type ClaimBlock,
  type LabelledBlock,
  type LabelledPage,
  labelBlocks,
} from './labelled-blocks.ts';
import { isOfCell } from './labels.ts';
import { isCombined, type Marker } from './markers.ts';
import type { SubjectPage } from './page-subject.ts';
import type { Sentence } from './sentence.ts';
import { sentenceRanges } from './sentence-ranges.ts';
import { goOn, type Thread } from './thread.ts';

const longestEntry = 100;
const longestHead = 24;

/** Whether a marker stands in the words before a colon with which a sentence begins. */
function isHead({ start, end }: Marker, text: string, from: number): boolean {
  return (
    start - from < longestHead && /^[^.;,:]{0,24}:/.test(text.slice(end, end + longestHead + 1))
  );
}

/** The sentences of one block; the thread goes on through it. */
function* sentencesIn(
  block: LabelledBlock,
  thread: Thread,
  page: LabelledPage,
  read: { words: ClaimWords; titles: ReadonlySet<string> },
): Generator<Sentence> {
  let next = 0;
  let last = '';
  let opening = '';
  for (const [from, to] of sentenceRanges(block.text, read.titles)) {
    const first = next;
    while (next < block.markers.length && (block.markers[next]?.start ?? 0) < to) next++;
    const own = block.markers.slice(first, next);
    const text = block.text.slice(from, to).trimEnd();
    const markers = own.map((one) => ({ ...one, start: one.start - from, end: one.end - from }));
    const isQuestion = block.isAsking || asks(text, read.words);
    opening ||= text;
    if (isQuestion && thread.isAside) {
      thread.carried = true;
      thread.isAside = false;
    }
    const named = own.find((one) => !one.passing || isHead(one, block.text, from));
    if (named?.smp) thread.isNear = true;
    yield {
      text,
      start: block.start + from,
      markers,
      carried: thread.carried,
      isNear: thread.isNear,
      isSole: page.isSole,
      isCombined: isCombined(text, markers, read.words),
      question: thread.question,
      labels: block.labels,
      opening,
      isFirst: from === 0,
      isListed: thread.isListed,
      isLabel: block.isLabel,
      isPackage: block.isPackage,
      isQuestion,
      next: '',
      last,
      beside: last,
      numbered: '',
    };
    last = text;
    goOn(thread, block, page, { text, from, to, own, named, isQuestion }, read.words);
  }
}

/** Currencies that are written with a stop, as words: the one of "Rs. 500". */
function shortCurrencies(words: ClaimWords): string[] {
  const signs = Object.keys(words.currencies).filter((sign) => sign.endsWith('.'));
  return signs.map((sign) => sign.slice(0, -1).toLowerCase());
}

/** Whether two sentences stand in cells of one row. */
function isInRowOf(last: Sentence, { labels }: Sentence): boolean {
  const rowOf = (all: readonly BlockLabel[]) => all.find(({ kind }) => kind === 'row')?.text;
  const row = rowOf(labels);
  return row !== undefined && !last.isLabel && rowOf(last.labels) === row;
}

/** The sentences of all blocks in order; a stop behind one of `titles` ends none. The work can be interrupted between blocks. */
export function* sentencesOf(
  blocks: readonly ClaimBlock[],
  words: ClaimWords,
  { titles, ...about }: SubjectPage & { titles: ReadonlySet<string> },
): Generator<void, Sentence[]> {
  const all: Sentence[] = [];
  const stops = new Set([...titles, ...shortCurrencies(words)]);
  const page = yield* labelBlocks(blocks, about, words);
  // Before a page has named SMP, only its title tells that it is spoken of.
  const isEarly = page.isOnSmp && page.isEarly;
  const thread: Thread = {
    carried: isEarly,
    isNear: false,
    isNamed: page.isEarly,
    isListed: false,
    isAside: false,
    since: 0,
    question: '',
  };
  let heading: string | undefined;
  for (const block of page.blocks) {
    yield;
    const { carried } = thread;
    // A new section begins with what the page is about.
    if (block.heading !== heading && page.isOnSmp && thread.isNamed) thread.carried = true;
    heading = block.heading;
    const isEntry = block.labels.some(isOfCell);
    if (block.isOnSmp !== null) thread.carried = block.isOnSmp;
    // A cell that no label gives to anything is about what the page is about, whatever stood before its table.
    else if (isEntry && page.isOnSmp && thread.isNamed) thread.carried = true;
    thread.isNear = block.isOnSmp === true;
    thread.isListed &&= block.text.length < longestEntry;
    for (const sentence of sentencesIn(block, thread, page, { words, titles: stops })) {
      const last = all.at(-1);
      if (last) last.next = sentence.text;
      if (last) sentence.numbered = /\d/.test(last.text) ? last.text : last.numbered;
      if (last && (sentence.beside === '' || isInRowOf(last, sentence)))
        sentence.beside = last.text;
      all.push(sentence);
    }
    // What a cell of another service says turns nothing behind its table or list.
    if (block.isOnSmp === false && isEntry) thread.carried = carried;
  }
  return all;
}
