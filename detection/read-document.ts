import type { Surrounding } from './deciding/around.ts';
import {
  noEvidence,
  verdictOf,
  withReading,
  withSurvey,
  withTitle,
} from './deciding/page-evidence.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { type BlockReading, readBlock } from './reading/read-block.ts';
import { type PageName, surveyLinks, surveyPageName } from './reading/survey-page-name.ts';
import { surveyText } from './reading/survey-text.ts';
import type { BlockLabel } from './types.ts';

/** A stretch of a text that is read for itself. */
interface PlainBlock {
  start: number;
  text: string;
}

/** A block of a document of which more than its text is known: what says what it is about. */
interface LabelledText extends PlainBlock {
  labels: readonly BlockLabel[];
}

/** A document as plain text; blank lines part its blocks. */
export interface PlainDocument extends PageName {
  text: string;
  /** Its blocks with what says what they are about, where more is known of it than its text. */
  blocks?: readonly LabelledText[] | undefined;
}

/** The blocks of a text and where they start. */
export function splitBlocks(text: string): { start: number; text: string }[] {
  const blocks: { start: number; text: string }[] = [];
  const gap = /\n[^\S\n]*\n\s*/g;
  let start = 0;
  for (let hit = gap.exec(text); hit; hit = gap.exec(text)) {
    if (hit.index > start) blocks.push({ start, text: text.slice(start, hit.index) });
    start = hit.index + hit[0].length;
  }
  if (start < text.length) blocks.push({ start, text: text.slice(start) });
  return blocks;
}

const longestHeading = 14;

/** A short block that does not end like a sentence, or that asks, stands over what follows. */
function isHeading(reading: BlockReading): boolean {
  return reading.words <= longestHeading && !/[.!:;,]["'\u201d\u2019)]?\s*$/.test(reading.text);
}

/** A block of a document, as it is read, and what stands around it. */
export interface BlockInPlace extends PlainBlock {
  own: BlockReading;
  around: Surrounding;
}

/** Reads a document block by block, by the same steps as on a page. */
export function readDocument(
  { text, blocks: known, ...name }: PlainDocument,
  lexicon: Lexicon,
): BlockInPlace[] {
  const { title, description, address, links } = name;
  const blocks: readonly PlainBlock[] = known ?? splitBlocks(text);
  const readings = blocks.map((block) => readBlock(block.text, lexicon));
  let evidence = withSurvey(noEvidence, surveyText(text, lexicon));
  for (const reading of readings)
    if (reading.candidates.length || reading.definitions.length)
      evidence = withReading(evidence, reading);
  if (title || description || address)
    evidence = withTitle(evidence, surveyPageName(name, lexicon));
  if (links) evidence = withSurvey(evidence, surveyLinks(name, lexicon));
  const verdict = verdictOf(evidence, lexicon);
  const headings = known ? headingsOver(known, lexicon) : headingsAmong(readings, title, lexicon);
  return readings.map((reading, at) => {
    // As on a page, nothing is asked of what stands around a block in which nothing is to be decided.
    const isOpen = reading.candidates.length > 0;
    const before = isOpen ? readingsBeside(readings, at, -1, lexicon) : [];
    const after = isOpen ? readingsBeside(readings, at, 1, lexicon) : [];
    const around = { verdict, headings: headings[at] ?? [], before, after };
    const { start, text } = blocks[at] as PlainBlock;
    return { start, text, own: reading, around };
  });
}

/** The readings to one side of a block, nearest first, as far as words count. */
function readingsBeside(
  readings: readonly BlockReading[],
  at: number,
  step: 1 | -1,
  { weights }: Lexicon,
): BlockReading[] {
  const found: BlockReading[] = [];
  let words = 0;
  for (let next = at + step; words < (weights.reachWords ?? 0); next += step) {
    const reading = readings[next];
    if (!reading) break;
    found.push(reading);
    words += reading.words;
  }
  return found;
}

/** The headings over each block, nearest first, where markup tells them. */
function headingsOver(blocks: readonly LabelledText[], lexicon: Lexicon): BlockReading[][] {
  const known = new Map<string, BlockReading>();
  const read = (text: string) => {
    const reading = known.get(text) ?? readBlock(text, lexicon);
    known.set(text, reading);
    return reading;
  };
  return blocks.map(({ labels }) =>
    labels.filter(({ kind }) => kind === 'heading').map(({ text }) => read(text)),
  );
}

/** The heading over each block of plain text, told by its form; over the first the title. */
function headingsAmong(
  readings: readonly BlockReading[],
  title: string | undefined,
  lexicon: Lexicon,
): BlockReading[][] {
  let over = title ? [readBlock(title, lexicon)] : [];
  return readings.map((reading) => {
    const mine = over;
    if (isHeading(reading)) over = [reading];
    return mine;
  });
}
