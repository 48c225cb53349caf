import type { BlockLabel, Mention } from '../types.ts';
import { plainDigits } from '../words/plain-digits.ts';
import type { ClaimWords } from './claim-words.ts';
import { createLabelReader, isNameOfSmp } from './labels.ts';
import type { Marker } from './markers.ts';
import { withPackageNames } from './package-names.ts';
import {
  isMainlySmp,
  isOfTattoos,
  markerReader,
  type SubjectPage,
  titleMarkers,
} from './page-subject.ts';

/** A block of a page as claims are read from it. */
export interface ClaimBlock {
  /** Offset of the block in the document; claims are given in offsets of the document. */
  start: number;
  text: string;
  mentions: Pick<Mention, 'start' | 'end' | 'term'>[];
  /** What stands elsewhere and says what the block is about, nearest first; undefined where only the text is known. */
  labels?: readonly BlockLabel[] | undefined;
}

/** A block with what it names and what its labels make of it. */
export interface LabelledBlock {
  start: number;
  text: string;
  markers: Marker[];
  labels: readonly BlockLabel[];
  /** The heading above it, where the page itself tells which. */
  heading: string | undefined;
  /** Whether it stands over what follows, as far as the text alone tells. */
  isHead: boolean;
  /** Whether it is a label of other blocks. */
  isLabel: boolean;
  /** Whether it stands over other blocks and asks. */
  isAsking: boolean;
  /** Whether it is the name of a package of SMP. */
  isPackage: boolean;
  /** Whether its labels say that it is about SMP, or about something else; null where they say nothing. */
  isOnSmp: boolean | null;
}

/** A block before its labels are read. */
type UnlabelledBlock = Omit<LabelledBlock, 'isLabel' | 'isAsking' | 'isPackage' | 'isOnSmp'>;

/** The blocks of a page, and what it is about. */
export interface LabelledPage {
  blocks: LabelledBlock[];
  isOnSmp: boolean;
  /** Whether the title or the first blocks name SMP. */
  isEarly: boolean;
  /** Whether it names no other treatment. */
  isSole: boolean;
}

const longestHeading = 8;
const earlyBlocks = 4;

/** A short block without an amount or a stop stands over what follows it. */
function isHeading(text: string): boolean {
  return (
    text.split(/\s+/).length <= longestHeading &&
    !/\d{2}|^\d|[.!:;,]["'\u201d\u2019)]?\s*$/.test(text)
  );
}

/** Reads what each block names; where only the text is known, the heading before it is its label. */
function* readBlocks(
  blocks: readonly ClaimBlock[],
  read: (text: string, mentions: ClaimBlock['mentions']) => Marker[],
): Generator<void, UnlabelledBlock[]> {
  let heading = '';
  const all: UnlabelledBlock[] = [];
  for (const block of blocks) {
    yield;
    const text = plainDigits(block.text);
    const derived: BlockLabel[] = heading ? [{ kind: 'heading', text: heading }] : [];
    const labels = block.labels ?? derived;
    const trimmed = text.trim();
    const isShort = isHeading(trimmed);
    if (isShort) heading = trimmed;
    const isHead = isShort && !block.labels?.length;
    const above = block.labels?.find(({ kind }) => kind === 'heading')?.text;
    const markers = read(text, block.mentions);
    all.push({ start: block.start, text, markers, labels, heading: above, isHead });
  }
  return all;
}

/** Whether columns of a page are named after SMP and after other services. */
function comparesWithSmp(
  blocks: readonly Pick<ClaimBlock, 'labels'>[],
  labels: readonly Pick<UnlabelledBlock, 'text' | 'markers'>[],
): boolean {
  const columns = new Set(
    blocks.flatMap(({ labels = [] }) =>
      labels.filter(({ kind }) => kind === 'column').map(({ text }) => text),
    ),
  );
  const named = labels.filter(({ text }) => columns.has(text));
  return (
    named.some(({ text, markers }) => isNameOfSmp(text, markers)) &&
    named.some(({ markers }) => markers.length > 0 && markers.every(({ smp }) => !smp))
  );
}

/** The blocks of a page with their labels, and what the page is about; the work can be interrupted between blocks. */
export function* labelBlocks(
  blocks: readonly ClaimBlock[],
  page: SubjectPage,
  words: ClaimWords,
): Generator<void, LabelledPage> {
  const markersIn = markerReader(blocks, page, words);
  const plain = yield* readBlocks(blocks, markersIn);
  const markers = plain.flatMap((block) => block.markers);
  const titled = titleMarkers(page.title, markersIn, words);
  // What is implied need not be named by a single word.
  const isAlone = page.subject === 'implied' && markers.every(({ smp, passing }) => smp || passing);
  const isOnSmp =
    (isAlone || isMainlySmp(titled, markers)) && !isOfTattoos(page.title, titled, blocks, words);
  const isSole = isOnSmp && [...titled, ...markers].every(({ smp, passing }) => smp || passing);
  const read = withPackageNames(
    plain,
    { isTitled: isOnSmp && titled.some(({ smp }) => smp), isSole },
    words,
  );
  const labelTexts = new Set(
    read.flatMap(({ labels }) =>
      labels.filter(({ kind }) => kind !== 'heading').map(({ text }) => text),
    ),
  );
  const standingOver = new Set(plain.flatMap(({ labels }) => labels.map(({ text }) => text)));
  const labelled = [...labelTexts].map((text) => ({ text, markers: markersIn(text, []) }));
  const names = [...read.filter(({ text }) => isHeading(text)), ...labelled];
  const isList = isOnSmp && names.some((one) => isNameOfSmp(one.text, one.markers));
  const reader = createLabelReader(words, {
    isList,
    isComparison: comparesWithSmp(read, labelled),
    markersIn,
  });
  for (const { text, markers } of read) reader.note(text, markers);
  return {
    blocks: read.map((block) => {
      const text = block.text.trim();
      return {
        ...block,
        isLabel: labelTexts.has(text),
        isAsking: text.endsWith('?') && standingOver.has(text),
        isOnSmp: block.isHead ? null : reader.isOnSmp(block.labels),
      };
    }),
    isOnSmp,
    isEarly:
      isSole ||
      page.subject === 'implied' ||
      titled.some(({ smp }) => smp) ||
      read.slice(0, earlyBlocks).some((block) => block.markers.some(({ smp }) => smp)),
    isSole,
  };
}
